package vn.banggiang.edxml;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Understands the header of a document message. */
final class DocumentReading {

    private final Fields header;

    private DocumentReading(Fields header) {
        this.header = header;
    }

    static DocumentMessage read(Fields header, Optional<Fields> traces) {
        DocumentMessage message = new DocumentReading(header).message(traces);
        header.noteUnknown();
        return message;
    }

    private DocumentMessage message(Optional<Fields> traces) {
        Organization from = HeaderReading.sender(header);
        DocumentCode code = header.child("Code").map(HeaderReading::code).orElse(DocumentCode.NONE);
        Promulgation promulgation = header.child("PromulgationInfo")
                .map(DocumentReading::promulgation)
                .orElse(Promulgation.UNKNOWN);
        DocumentId documentId = documentId(from, code, promulgation);
        return new DocumentMessage(
                from,
                recipients(),
                documentId,
                code,
                promulgation,
                header.child("DocumentType").map(DocumentReading::type).orElse(DocumentType.named("")),
                header.text("Subject"),
                header.text("Content"),
                header.child("SignerInfo").map(DocumentReading::signer).orElse(SignerInfo.NONE),
                header.date("DueDate"),
                header.texts("ToPlaces", "Place"),
                header.child("OtherInfo").map(DocumentReading::otherInfo).orElse(OtherInfo.NONE),
                header.children("ResponseFor").stream()
                        .map(HeaderReading::responseFor)
                        .toList(),
                coded(header, "SteeringType", SteeringType::ofCode).orElse(SteeringType.NONE),
                header.texts("ResponseForTask", "TaskCode"),
                header.text("ApplicationType"),
                traces.map(list -> TraceReading.read(list, documentId)).orElse(TraceHeaderList.NONE));
    }

    private List<Organization> recipients() {
        return header.children("To").stream()
                .flatMap(to -> HeaderReading.organization(to).stream())
                .toList();
    }

    /** The identifier, or by convention where a producer leaves it out. */
    private DocumentId documentId(Organization from, DocumentCode code, Promulgation promulgation) {
        return HeaderReading.documentId(header, "DocumentId")
                .or(() -> promulgation
                        .date()
                        .filter(date -> !code.isEmpty())
                        .map(date -> DocumentId.of(from.id(), date, code)))
                .orElseThrow(() -> HeaderReading.missing(header, "DocumentId"));
    }

    private static Promulgation promulgation(Fields fields) {
        Promulgation promulgation = new Promulgation(fields.text("Place"), fields.date("PromulgationDate"));
        fields.noteUnknown();
        return promulgation;
    }

    private static DocumentType type(Fields fields) {
        DocumentType type =
                new DocumentType(fields.number("Type"), fields.number("TypeDetail"), fields.text("TypeName"));
        fields.noteUnknown();
        return type;
    }

    private static SignerInfo signer(Fields fields) {
        SignerInfo signer = new SignerInfo(fields.text("Competence"), fields.text("Position"), fields.text("FullName"));
        fields.noteUnknown();
        return signer;
    }

    private static OtherInfo otherInfo(Fields fields) {
        OtherInfo info = new OtherInfo(
                coded(fields, "Priority", Priority::ofCode).orElse(Priority.NORMAL),
                fields.text("SphereOfPromulgation"),
                fields.text("TyperNotation"),
                fields.number("PromulgationAmount"),
                fields.number("PageAmount"),
                fields.flag("Direction"),
                fields.texts("Appendixes", "Appendix"));
        // Later additions whose inner form is not published: known, not carried.
        fields.children("ReplyFors");
        fields.children("ReferenceCodes");
        fields.noteUnknown();
        return info;
    }

    private static <T> Optional<T> coded(Fields fields, String name, IntFunction<Optional<T>> ofCode) {
        return fields.value(
                name,
                text -> text.matches("\\d{1,3}") ? ofCode.apply(Integer.parseInt(text)) : Optional.empty(),
                text -> Optional.empty());
    }
}
