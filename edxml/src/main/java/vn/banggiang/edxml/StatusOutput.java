package vn.banggiang.edxml;

import java.io.IOException;

/** Writes the header of a status message. */
final class StatusOutput {

    private StatusOutput() {}

    static void write(StatusMessage message, XmlOutput xml) throws IOException {
        HeaderOutput header = new HeaderOutput(xml);
        xml.start("edXML:MessageHeader");
        header.organization("edXML:From", message.from());
        header.responseFor(message.responseFor());
        header.staff(message.staff());
        xml.element("edXML:StatusCode", message.status().code());
        xml.element("edXML:Description", message.description());
        xml.optional(
                "edXML:Timestamp", message.timestamp().map(EdxmlTime::format).orElse(""));
        xml.end();
    }
}
