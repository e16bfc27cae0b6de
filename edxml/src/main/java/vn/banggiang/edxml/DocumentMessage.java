package vn.banggiang.edxml;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document on its way to its recipients. The attachments travel beside it: {@link
 * AttachmentSource} in writing, {@link ReceivedAttachment} in reading.
 *
 * @param from the sender
 * @param to the recipients, at least one
 * @param documentId the document's identifier
 * @param code number and notation
 * @param promulgation place and date of issue
 * @param type type of document
 * @param subject trích yếu
 * @param content summary, may be empty
 * @param signer who signed
 * @param dueDate when an answer is due
 * @param toPlaces the places of the box Nơi nhận
 * @param otherInfo further particulars
 * @param responsesFor the documents answered
 * @param steeringType its place in the chain of direction
 * @param taskCodes codes of the government tasks it answers
 * @param applicationType a later addition without published meaning, may be empty
 * @param traces its way and business operation
 */
public record DocumentMessage(
        Organization from,
        List<Organization> to,
        DocumentId documentId,
        DocumentCode code,
        Promulgation promulgation,
        DocumentType type,
        String subject,
        String content,
        SignerInfo signer,
        Optional<LocalDate> dueDate,
        List<String> toPlaces,
        OtherInfo otherInfo,
        List<ResponseFor> responsesFor,
        SteeringType steeringType,
        List<String> taskCodes,
        String applicationType,
        TraceHeaderList traces)
        implements EdxmlMessage {

    public DocumentMessage {
        to = List.copyOf(to);
        toPlaces = toPlaces.stream().map(Text::tidy).toList();
        responsesFor = List.copyOf(responsesFor);
        taskCodes = taskCodes.stream().map(Text::tidy).toList();
        subject = Text.tidy(subject);
        content = Text.tidy(content);
        applicationType = Text.tidy(applicationType);
        if (to.isEmpty()) {
            throw new EdxmlException("edxml.recipient-missing");
        }
    }

    /** Begins a message of which only the required is told. */
    public static DocumentMessageBuilder of(Organization from, List<Organization> to, DocumentId documentId) {
        return new DocumentMessageBuilder(from, to, documentId);
    }

    /** What the recipient is to do. */
    public BusinessType businessType() {
        return traces.business().map(Business::type).orElse(BusinessType.NEW);
    }
}
