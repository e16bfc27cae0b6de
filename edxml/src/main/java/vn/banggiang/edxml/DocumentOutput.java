package vn.banggiang.edxml;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

/** Writes the header of a document message, in the order of the national axis. */
final class DocumentOutput {

    private final XmlOutput xml;
    private final HeaderOutput header;

    private DocumentOutput(XmlOutput xml) {
        this.xml = xml;
        this.header = new HeaderOutput(xml);
    }

    static void write(DocumentMessage message, XmlOutput xml) throws IOException {
        new DocumentOutput(xml).write(message);
    }

    private void write(DocumentMessage message) throws IOException {
        xml.start("edXML:MessageHeader");
        header.organization("edXML:From", message.from());
        for (Organization to : message.to()) {
            header.organization("edXML:To", to);
        }
        xml.element("edXML:DocumentId", message.documentId().value());
        identity(message);
        xml.element("edXML:Subject", message.subject());
        xml.element("edXML:Content", message.content());
        signer(message.signer());
        xml.optional("edXML:DueDate", message.dueDate().map(EdxmlTime::format).orElse(""));
        otherInfo(message.otherInfo());
        for (ResponseFor responseFor : message.responsesFor()) {
            header.responseFor(responseFor);
        }
        xml.element(
                "edXML:SteeringType", Integer.toString(message.steeringType().code()));
        list("edXML:ToPlaces", "edXML:Place", message.toPlaces());
        list("edXML:ResponseForTask", "edXML:TaskCode", message.taskCodes());
        xml.optional("edXML:ApplicationType", message.applicationType());
        xml.end();
        TraceOutput.write(message.traces(), xml, header);
    }

    private void identity(DocumentMessage message) throws IOException {
        xml.start("edXML:Code");
        xml.element("edXML:CodeNumber", message.code().number());
        xml.element("edXML:CodeNotation", message.code().notation());
        xml.end();
        xml.start("edXML:PromulgationInfo");
        xml.element("edXML:Place", message.promulgation().place());
        xml.optional(
                "edXML:PromulgationDate",
                message.promulgation().date().map(EdxmlTime::format).orElse(""));
        xml.end();
        xml.start("edXML:DocumentType");
        number("edXML:Type", message.type().code());
        number("edXML:TypeDetail", message.type().detail());
        xml.element("edXML:TypeName", message.type().name());
        xml.end();
    }

    private void signer(SignerInfo signer) throws IOException {
        xml.start("edXML:SignerInfo");
        xml.element("edXML:Competence", signer.competence());
        xml.element("edXML:Position", signer.position());
        xml.element("edXML:FullName", signer.fullName());
        xml.end();
    }

    private void otherInfo(OtherInfo info) throws IOException {
        xml.start("edXML:OtherInfo");
        xml.element("edXML:Priority", Integer.toString(info.priority().code()));
        xml.optional("edXML:SphereOfPromulgation", info.sphere());
        xml.optional("edXML:TyperNotation", info.typistNotation());
        number("edXML:PromulgationAmount", info.promulgationAmount());
        number("edXML:PageAmount", info.pageAmount());
        xml.element("edXML:Direction", Boolean.toString(info.direction()));
        list("edXML:Appendixes", "edXML:Appendix", info.appendixes());
        xml.end();
    }

    private void number(String name, OptionalInt number) throws IOException {
        if (number.isPresent()) {
            xml.element(name, Integer.toString(number.getAsInt()));
        }
    }

    private void list(String name, String each, List<String> texts) throws IOException {
        if (texts.isEmpty()) {
            return;
        }
        xml.start(name);
        for (String text : texts) {
            xml.element(each, text);
        }
        xml.end();
    }
}
