package vn.banggiang.edxml;

import java.util.List;
import java.util.Optional;

/** Understands the parts that document and status messages share. */
final class HeaderReading {

    private HeaderReading() {}

    static Organization sender(Fields header) {
        Fields from = header.child("From").orElseThrow(() -> missing(header, "From"));
        return organization(from).orElseThrow(() -> missing(from, "OrganId"));
    }

    /** The agency, unless its identifier is missing or unreadable. */
    static Optional<Organization> organization(Fields fields) {
        List<String> texts =
                Organization.elements().stream().skip(1).map(fields::text).toList();
        Optional<Organization> organization = fields.organId("OrganId")
                .map(id -> new Organization(
                        id,
                        texts.get(0),
                        texts.get(1),
                        texts.get(2),
                        texts.get(3),
                        texts.get(4),
                        texts.get(5),
                        texts.get(6)));
        fields.noteUnknown();
        return organization;
    }

    static StaffInfo staff(Fields parent) {
        return parent.child("StaffInfo").map(HeaderReading::staffInfo).orElse(StaffInfo.NONE);
    }

    private static StaffInfo staffInfo(Fields fields) {
        StaffInfo staff = new StaffInfo(
                fields.text("Department"), fields.text("Staff"), fields.text("Email"), fields.text("Mobile"));
        fields.noteUnknown();
        return staff;
    }

    static ResponseFor responseFor(Fields fields) {
        ResponseFor responseFor = new ResponseFor(
                fields.organId("OrganId"),
                fields.child("Code").map(HeaderReading::code).orElse(DocumentCode.NONE),
                fields.date("PromulgationDate"),
                documentId(fields, "DocumentId"));
        fields.noteUnknown();
        return responseFor;
    }

    /** A code as two elements or, as in answers, as one text. */
    static DocumentCode code(Fields fields) {
        DocumentCode parts = new DocumentCode(fields.text("CodeNumber"), fields.text("CodeNotation"));
        fields.noteUnknown();
        return parts.isEmpty() ? DocumentCode.parse(fields.text()) : parts;
    }

    static Optional<DocumentId> documentId(Fields fields, String name) {
        String text = fields.text(name);
        return text.isEmpty() ? Optional.empty() : Optional.of(new DocumentId(text));
    }

    static EdxmlException missing(Fields fields, String name) {
        return new EdxmlException("edxml.missing", fields.path() + "/" + name);
    }
}
