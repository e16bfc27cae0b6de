package vn.banggiang.edxml;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Gathers the particulars of a {@link DocumentMessage}; what is not told stays empty. */
public final class DocumentMessageBuilder {

    private final Organization from;
    private final List<Organization> to;
    private final DocumentId documentId;
    private DocumentCode code = DocumentCode.NONE;
    private Promulgation promulgation = Promulgation.UNKNOWN;
    private DocumentType type = DocumentType.named("");
    private String subject = "";
    private String content = "";
    private SignerInfo signer = SignerInfo.NONE;
    private Optional<LocalDate> dueDate = Optional.empty();
    private List<String> toPlaces = List.of();
    private OtherInfo otherInfo = OtherInfo.NONE;
    private List<ResponseFor> responsesFor = List.of();
    private SteeringType steeringType = SteeringType.NONE;
    private List<String> taskCodes = List.of();
    private String applicationType = "";
    private TraceHeaderList traces = TraceHeaderList.NONE;

    DocumentMessageBuilder(Organization from, List<Organization> to, DocumentId documentId) {
        this.from = from;
        this.to = to;
        this.documentId = documentId;
    }

    /** Sets number and notation. */
    public DocumentMessageBuilder code(DocumentCode code) {
        this.code = code;
        return this;
    }

    /** Sets place and date of issue. */
    public DocumentMessageBuilder promulgation(Promulgation promulgation) {
        this.promulgation = promulgation;
        return this;
    }

    /** Sets type of document. */
    public DocumentMessageBuilder type(DocumentType type) {
        this.type = type;
        return this;
    }

    /** Sets trích yếu. */
    public DocumentMessageBuilder subject(String subject) {
        this.subject = subject;
        return this;
    }

    /** Sets summary. */
    public DocumentMessageBuilder content(String content) {
        this.content = content;
        return this;
    }

    /** Sets who signed. */
    public DocumentMessageBuilder signer(SignerInfo signer) {
        this.signer = signer;
        return this;
    }

    /** Sets when an answer is due. */
    public DocumentMessageBuilder dueDate(LocalDate dueDate) {
        this.dueDate = Optional.of(dueDate);
        return this;
    }

    /** Sets the places of the box Nơi nhận. */
    public DocumentMessageBuilder toPlaces(List<String> toPlaces) {
        this.toPlaces = toPlaces;
        return this;
    }

    /** Sets further particulars. */
    public DocumentMessageBuilder otherInfo(OtherInfo otherInfo) {
        this.otherInfo = otherInfo;
        return this;
    }

    /** Sets the documents answered. */
    public DocumentMessageBuilder responsesFor(List<ResponseFor> responsesFor) {
        this.responsesFor = responsesFor;
        return this;
    }

    /** Sets its place in the chain of direction. */
    public DocumentMessageBuilder steeringType(SteeringType steeringType) {
        this.steeringType = steeringType;
        return this;
    }

    /** Sets codes of the government tasks it answers. */
    public DocumentMessageBuilder taskCodes(List<String> taskCodes) {
        this.taskCodes = taskCodes;
        return this;
    }

    /** Sets a later addition without published meaning. */
    public DocumentMessageBuilder applicationType(String applicationType) {
        this.applicationType = applicationType;
        return this;
    }

    /** Sets its way and business operation. */
    public DocumentMessageBuilder traces(TraceHeaderList traces) {
        this.traces = traces;
        return this;
    }

    /**
     * The message.
     *
     * @throws EdxmlException {@code edxml.recipient-missing}
     */
    public DocumentMessage build() {
        return new DocumentMessage(
                from,
                to,
                documentId,
                code,
                promulgation,
                type,
                subject,
                content,
                signer,
                dueDate,
                toPlaces,
                otherInfo,
                responsesFor,
                steeringType,
                taskCodes,
                applicationType,
                traces);
    }
}
