package vn.banggiang.edxml;

import java.io.IOException;
import java.util.List;

/** Writes the trace headers and the business operation of a document message. */
final class TraceOutput {

    private TraceOutput() {}

    static void write(TraceHeaderList traces, XmlOutput xml, HeaderOutput header) throws IOException {
        xml.start("edXML:TraceHeaderList");
        for (TraceHeader hop : traces.hops()) {
            xml.start("edXML:TraceHeader");
            xml.element("edXML:OrganId", hop.organId().value());
            xml.element("edXML:Timestamp", EdxmlTime.format(hop.timestamp()));
            xml.end();
        }
        if (traces.business().isPresent()) {
            business(traces.business().get(), xml, header);
        }
        xml.end();
    }

    private static void business(Business business, XmlOutput xml, HeaderOutput header) throws IOException {
        xml.start("edXML:Bussiness");
        xml.element("edXML:DocumentId", business.documentId().value());
        xml.element("edXML:BussinessDocType", Integer.toString(business.type().code()));
        xml.element("edXML:BussinessDocReason", business.reason());
        xml.element("edXML:Paper", flag(business.paper()));
        if (business.update().isPresent()) {
            update(business.update().get(), xml);
        }
        replacements(business.replacements(), xml);
        header.staff(business.staff());
        xml.end();
    }

    private static void update(UpdateInfo update, XmlOutput xml) throws IOException {
        xml.start("edXML:BussinessDocumentInfo");
        xml.element("edXML:DocumentInfo", flag(update.document()));
        xml.element("edXML:DocumentReceiver", flag(update.receivers()));
        xml.start("edXML:ReceiverList");
        for (ReceiverChange receiver : update.receiverList()) {
            xml.start("edXML:Receiver");
            xml.element("edXML:OrganId", receiver.organId().value());
            xml.element("edXML:ReceiverType", Integer.toString(receiver.receiverType()));
            xml.end();
        }
        xml.end();
        xml.end();
    }

    private static void replacements(List<Replacement> replacements, XmlOutput xml) throws IOException {
        if (replacements.isEmpty()) {
            return;
        }
        xml.start("edXML:ReplacementInfoList");
        for (Replacement replacement : replacements) {
            xml.start("edXML:ReplacementInfo");
            xml.element("edXML:DocumentId", replacement.documentId().value());
            xml.start("edXML:OrganIdList");
            for (OrganId organ : replacement.organIds()) {
                xml.element("edXML:OrganId", organ.value());
            }
            xml.end();
            xml.end();
        }
        xml.end();
    }

    private static String flag(boolean set) {
        return set ? "1" : "0";
    }
}
