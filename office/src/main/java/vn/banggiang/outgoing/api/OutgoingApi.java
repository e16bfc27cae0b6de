package vn.banggiang.outgoing.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.api.DeliveryBody;
import vn.banggiang.documents.api.HistoryBody;
import vn.banggiang.documents.api.PdfAnswer;
import vn.banggiang.documents.api.RecipientCodes;
import vn.banggiang.documents.web.NarrowingForm;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.outgoing.DraftComments;
import vn.banggiang.outgoing.IssueOrder;
import vn.banggiang.outgoing.Issuing;
import vn.banggiang.outgoing.OutgoingDocuments;
import vn.banggiang.outgoing.OutgoingFilter;
import vn.banggiang.outgoing.OutgoingList;
import vn.banggiang.outgoing.OutgoingReading;
import vn.banggiang.outgoing.OutgoingState;
import vn.banggiang.outgoing.PagePlace;
import vn.banggiang.outgoing.Signing;
import vn.banggiang.shell.PageBody;
import vn.banggiang.signatories.Pens;

/** Outgoing documents for programs; every step is one address. */
@RestController
@RequestMapping("/api/v1/outgoing")
class OutgoingApi {

    private final OutgoingDocuments documents;
    private final DraftComments comments;
    private final Signing signing;
    private final Pens pens;
    private final Issuing issuing;
    private final OutgoingReading reading;
    private final OutgoingList list;
    private final RecipientCodes recipients;
    private final MessageSource messages;

    OutgoingApi(
            OutgoingDocuments documents,
            DraftComments comments,
            Signing signing,
            Pens pens,
            Issuing issuing,
            OutgoingReading reading,
            OutgoingList list,
            RecipientCodes recipients,
            MessageSource messages) {
        this.documents = documents;
        this.comments = comments;
        this.signing = signing;
        this.pens = pens;
        this.issuing = issuing;
        this.reading = reading;
        this.list = list;
        this.recipients = recipients;
        this.messages = messages;
    }

    /** A first draft. {@code Idempotency-Key} becomes its id: the same key makes one document. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    OutgoingBody draft(
            @AuthenticationPrincipal SignedIn caller,
            @RequestBody DraftBody body,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key,
            Locale language) {
        var id = new OutgoingId(key.orElseGet(UUID::randomUUID));
        documents.draft(
                caller.actor(), id, body.drafting(recipients, caller.actor().agency()));
        return body(caller.actor(), id, language);
    }

    /** What the caller may see, latest change first, 50 a page. */
    @GetMapping
    PageBody<OutgoingLineBody> lines(
            @AuthenticationPrincipal SignedIn caller,
            @RequestParam(defaultValue = "") Set<OutgoingState> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "NEWEST") OutgoingFilter.Order order,
            @RequestParam(defaultValue = "0") int page,
            NarrowingForm narrowed) {
        return PageBody.of(
                list.page(caller.actor(), new OutgoingFilter(status, q, order, page, narrowed.narrowing())),
                OutgoingLineBody::of);
    }

    /** One document with its deliveries, their statuses, and its path. */
    @GetMapping("/{id}")
    OutgoingBody one(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, Locale language) {
        return body(caller.actor(), new OutgoingId(id), language);
    }

    /**
     * Another text; CONFLICT {@code documents.draft-overtaken} where the draft has another revision than the body says, INVALID
     * {@code documents.revision-missing} where the body says none.
     */
    @PutMapping("/{id}")
    OutgoingBody revise(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody DraftBody body,
            Locale language) {
        documents.revise(
                caller.actor(),
                new OutgoingId(id),
                body.content(recipients, caller.actor().agency()),
                body.revision());
        return body(caller.actor(), new OutgoingId(id), language);
    }

    /**
     * A PDF of one's own in place of the template's page.
     *
     * @param revision that the caller saw; INVALID {@code documents.revision-missing} without it
     */
    @PostMapping("/{id}/own-file")
    OutgoingBody ownFile(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable Integer revision,
            Locale language)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream()) {
            documents.uploadOwn(caller.actor(), new OutgoingId(id), name, content, revision);
        }
        return body(caller.actor(), new OutgoingId(id), language);
    }

    /** A colleague's word, perhaps about a place on the page. */
    @PostMapping("/{id}/comment")
    OutgoingBody comment(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody PlacedCommentBody body,
            Locale language) {
        String words = Objects.requireNonNullElse(body.comment(), "");
        PagePlace place = body.place() == null ? null : body.place().place();
        comments.add(caller.actor(), new OutgoingId(id), words, body.version(), place);
        return body(caller.actor(), new OutgoingId(id), language);
    }

    /** Marks a comment as settled, perhaps with an answer. */
    @PostMapping("/{id}/comments/{number}/settle")
    OutgoingBody settle(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestBody(required = false) @Nullable AnswerBody body,
            Locale language) {
        String answer = body == null ? "" : Objects.requireNonNullElse(body.answer(), "");
        comments.settle(caller.actor(), new OutgoingId(id), number, answer);
        return body(caller.actor(), new OutgoingId(id), language);
    }

    /** Before the head of unit. */
    @PostMapping("/{id}/submit")
    OutgoingBody submit(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, Locale language) {
        documents.submit(caller.actor(), new OutgoingId(id));
        return body(caller.actor(), new OutgoingId(id), language);
    }

    /** The head of unit answers for its content, with or without a comment. */
    @PostMapping("/{id}/approve")
    OutgoingBody approve(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable WordsBody body,
            Locale language) {
        String comment = body == null ? "" : Objects.requireNonNullElse(body.comment(), "");
        documents.approve(caller.actor(), new OutgoingId(id), comment);
        return body(caller.actor(), new OutgoingId(id), language);
    }

    /** Back to the drafter with a comment. */
    @PostMapping("/{id}/return")
    OutgoingBody returnForRework(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody WordsBody body,
            Locale language) {
        documents.returnForRework(caller.actor(), new OutgoingId(id), Objects.requireNonNullElse(body.comment(), ""));
        return body(caller.actor(), new OutgoingId(id), language);
    }

    /** The leader's signature, with the PIN of the signing key. */
    @PostMapping("/{id}/sign")
    OutgoingBody sign(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable PinBody body,
            Locale language) {
        String pin = body == null ? "" : Objects.requireNonNullElse(body.pin(), "");
        signing.sign(caller.actor(), new OutgoingId(id), pens.of(caller.actor(), pin));
        return body(caller.actor(), new OutgoingId(id), language);
    }

    /**
     * Number, date, seal, delivery, as the body says; CONFLICT {@code documents.recipient-closed} until a loss is accepted.
     */
    @PostMapping("/{id}/issue")
    OutgoingBody issue(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable IssueBody body,
            Locale language) {
        issuing.issue(caller.actor(), new OutgoingId(id), body == null ? IssueOrder.PLAIN : body.order());
        return body(caller.actor(), new OutgoingId(id), language);
    }

    /**
     * Its latest page: the draft, the signed file, at last the issued one.
     *
     * @param version of the draft instead
     */
    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version) {
        OutgoingReading.Download download = version == null
                ? reading.file(caller.actor(), new OutgoingId(id))
                : reading.file(caller.actor(), new OutgoingId(id), version);
        String code = download.document().printedCode();
        String name = (code.isEmpty() ? download.document().notation().value() : code.replace('/', '-')) + ".pdf";
        return PdfAnswer.of(download.content(), name);
    }

    private OutgoingBody body(Actor actor, OutgoingId id, Locale language) {
        OutgoingReading.Seen seen = reading.see(actor, id);
        return OutgoingBody.of(
                seen.document(),
                seen.deliveries().stream()
                        .map(one -> DeliveryBody.of(one, messages, language))
                        .toList(),
                seen.comments().stream().map(CommentBody::of).toList(),
                seen.path().stream().map(HistoryBody::of).toList());
    }

    /** The PIN of the caller's signing key. */
    record PinBody(@Nullable String pin) {

        /** Without it. */
        @Override
        public String toString() {
            return "PinBody";
        }
    }

    /** What is said with an act. */
    record WordsBody(@Nullable String comment) {}

    /** What the author says to a comment. */
    record AnswerBody(@Nullable String answer) {}

    /**
     * A comment on a draft.
     *
     * @param version which the caller saw; the latest when missing
     * @param place missing for the draft as a whole
     */
    record PlacedCommentBody(
            @Nullable String comment,
            @Nullable Integer version,
            @Nullable PlaceBody place) {}
}
