package vn.banggiang.edxml;

import java.io.IOException;

/** Writes the parts that document and status messages share. */
final class HeaderOutput {

    private final XmlOutput xml;

    HeaderOutput(XmlOutput xml) {
        this.xml = xml;
    }

    void organization(String name, Organization organization) throws IOException {
        xml.start(name);
        xml.element("edXML:OrganId", organization.id().value());
        xml.element("edXML:OrganizationInCharge", organization.inCharge());
        xml.element("edXML:OrganName", organization.name());
        xml.element("edXML:OrganAdd", organization.address());
        xml.element("edXML:Email", organization.email());
        xml.element("edXML:Telephone", organization.telephone());
        xml.element("edXML:Fax", organization.fax());
        xml.element("edXML:Website", organization.website());
        xml.end();
    }

    void responseFor(ResponseFor responseFor) throws IOException {
        xml.start("edXML:ResponseFor");
        xml.optional("edXML:OrganId", responseFor.organId().map(OrganId::value).orElse(""));
        xml.optional("edXML:Code", responseFor.code().toString());
        xml.optional(
                "edXML:PromulgationDate",
                responseFor.promulgated().map(EdxmlTime::format).orElse(""));
        xml.optional(
                "edXML:DocumentId",
                responseFor.documentId().map(DocumentId::value).orElse(""));
        xml.end();
    }

    void staff(StaffInfo staff) throws IOException {
        xml.start("edXML:StaffInfo");
        xml.element("edXML:Department", staff.department());
        xml.element("edXML:Staff", staff.staff());
        xml.element("edXML:Email", staff.email());
        xml.element("edXML:Mobile", staff.mobile());
        xml.end();
    }
}
