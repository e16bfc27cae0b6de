package vn.banggiang.edxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks a message against the required fields of QCVN 102:2016 and the lengths of Annex VI of
 * Decree 30/2020. A missing field is an error, an exceeded length a warning.
 */
public final class EdxmlCheck {

    private final List<Finding> findings = new ArrayList<>();

    private EdxmlCheck() {}

    /** What is wrong with a message itself. */
    public static List<Finding> of(EdxmlMessage message) {
        EdxmlCheck check = new EdxmlCheck();
        switch (message) {
            case DocumentMessage document -> check.document(document);
            case StatusMessage status -> check.status(status);
        }
        return List.copyOf(check.findings);
    }

    /** What is wrong with a received message: how it was written, what it says, its attachments, its signature. */
    public static List<Finding> of(ReceivedMessage received) {
        List<Finding> all = new ArrayList<>(received.notes());
        all.addAll(of(received.message()));
        received.damages()
                .forEach(damage -> all.add(new Finding(
                        Finding.Severity.ERROR,
                        "AttachmentEncoded/Attachment[" + damage.ordinal() + "]",
                        damage.key(),
                        damage.args())));
        received.attachments().stream()
                .filter(file -> !file.unzipped() && !claimHolds(file))
                .forEach(file -> all.add(Finding.warning(
                        "AttachmentEncoded/Attachment[" + file.ordinal() + "]/ContentType",
                        "edxml.finding.type-differs",
                        file.declaredType(),
                        file.type().mediaType())));
        signature(received.signature()).ifPresent(all::add);
        return List.copyOf(all);
    }

    private static boolean claimHolds(ReceivedAttachment file) {
        return file.type() == FileType.UNKNOWN
                || file.type() == FileType.OLE
                || file.declaredType().equals(file.type().mediaType());
    }

    private static Optional<Finding> signature(SignatureFinding signature) {
        return switch (signature) {
            case SignatureFinding.Valid valid when !valid.weak() -> Optional.empty();
            case SignatureFinding.Invalid invalid ->
                Optional.of(Finding.error("edXMLHeader/Signature", invalid.messageKey()));
            default -> Optional.of(Finding.warning("edXMLHeader/Signature", signature.messageKey()));
        };
    }

    private void document(DocumentMessage message) {
        organization("MessageHeader/From", message.from());
        message.to().forEach(to -> organization("MessageHeader/To", to));
        required("MessageHeader/Code/CodeNumber", message.code().number(), 11);
        required("MessageHeader/Code/CodeNotation", message.code().notation(), 30);
        required(
                "MessageHeader/PromulgationInfo/PromulgationDate",
                message.promulgation().date().map(EdxmlTime::format).orElse(""),
                10);
        required("MessageHeader/DocumentType/TypeName", message.type().name(), 100);
        required("MessageHeader/Subject", message.subject(), 500);
        atMost("MessageHeader/Content", message.content(), 500);
        atMost("MessageHeader/SignerInfo/Position", message.signer().position(), 100);
        atMost("MessageHeader/SignerInfo/FullName", message.signer().fullName(), 50);
        atMost("MessageHeader/ToPlaces", String.join("; ", message.toPlaces()), 1000);
        message.otherInfo()
                .pageAmount()
                .ifPresent(pages -> atMost("MessageHeader/OtherInfo/PageAmount", Integer.toString(pages), 3));
        message.otherInfo()
                .promulgationAmount()
                .ifPresent(copies -> atMost("MessageHeader/OtherInfo/PromulgationAmount", Integer.toString(copies), 3));
        if (message.documentId().parts().isEmpty()) {
            findings.add(Finding.warning("MessageHeader/DocumentId", "edxml.finding.document-id-unconventional"));
        }
        if (message.traces().business().isEmpty()) {
            findings.add(Finding.warning("TraceHeaderList/Bussiness", "edxml.finding.business-missing"));
        }
    }

    private void status(StatusMessage message) {
        organization("MessageHeader/From", message.from());
        required(
                "MessageHeader/ResponseFor/DocumentId",
                message.responseFor().documentId().map(DocumentId::value).orElse(""),
                255);
        required(
                "MessageHeader/Timestamp",
                message.timestamp().map(EdxmlTime::format).orElse(""),
                19);
        atMost("MessageHeader/Description", message.description(), 500);
    }

    private void organization(String path, Organization organization) {
        required(path + "/OrganName", organization.name(), 200);
        boolean otherForm = organization.id().form() == OrganId.Form.QCVN_102_2016
                && organization.id().value().length() != 13;
        if (otherForm) {
            findings.add(Finding.warning(path + "/OrganId", "edxml.finding.organ-id-form", organization.id()));
        }
    }

    private void required(String path, String text, int length) {
        if (text.isEmpty()) {
            findings.add(Finding.error(path, "edxml.finding.missing"));
        }
        atMost(path, text, length);
    }

    private void atMost(String path, String text, int length) {
        int actual = text.codePointCount(0, text.length());
        if (actual > length) {
            findings.add(Finding.warning(path, "edxml.finding.too-long", actual, length));
        }
    }
}
