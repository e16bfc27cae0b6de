package vn.banggiang.incoming.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.api.PdfAnswer;
import vn.banggiang.documents.api.RecipientCodes;
import vn.banggiang.documents.web.NarrowingForm;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.incoming.Forwarding;
import vn.banggiang.incoming.IncomingDocuments;
import vn.banggiang.incoming.IncomingFilter;
import vn.banggiang.incoming.IncomingList;
import vn.banggiang.incoming.IncomingReading;
import vn.banggiang.incoming.IncomingState;
import vn.banggiang.incoming.Redirecting;
import vn.banggiang.shell.PageBody;

/** Incoming documents for programs; every step is one address. */
@RestController
@RequestMapping("/api/v1/incoming")
class IncomingApi {

    private final IncomingDocuments documents;
    private final IncomingReading reading;
    private final IncomingList list;
    private final Redirecting redirecting;
    private final Forwarding forwarding;
    private final RecipientCodes recipients;
    private final IncomingBodies bodies;

    IncomingApi(
            IncomingDocuments documents,
            IncomingReading reading,
            IncomingList list,
            Redirecting redirecting,
            Forwarding forwarding,
            RecipientCodes recipients,
            IncomingBodies bodies) {
        this.documents = documents;
        this.reading = reading;
        this.list = list;
        this.redirecting = redirecting;
        this.forwarding = forwarding;
        this.recipients = recipients;
        this.bodies = bodies;
    }

    /** Takes in a PDF and reads its facts. {@code Idempotency-Key} becomes its id: the same key with the same file makes one document, with another file it is CONFLICT {@code documents.id-of-other-file}. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    IncomingBody upload(
            @AuthenticationPrincipal SignedIn caller,
            @RequestParam MultipartFile file,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key,
            Locale language)
            throws IOException {
        var id = new IncomingId(key.orElseGet(UUID::randomUUID));
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream()) {
            documents.upload(caller.actor(), id, name, content);
        }
        return bodies.of(caller.actor(), id, language);
    }

    /** What the caller may see, newest first, 50 a page. */
    @GetMapping
    PageBody<IncomingLineBody> lines(
            @AuthenticationPrincipal SignedIn caller,
            @RequestParam(defaultValue = "") Set<IncomingState> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String documentId,
            @RequestParam(defaultValue = "NEWEST") IncomingFilter.Order order,
            @RequestParam(defaultValue = "0") int page,
            NarrowingForm narrowed) {
        return PageBody.of(
                list.page(caller.actor(), new IncomingFilter(status, q, documentId, order, page, narrowed.narrowing())),
                IncomingLineBody::of);
    }

    /** One document with its signatures in words and its path. */
    @GetMapping("/{id}")
    IncomingBody one(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, Locale language) {
        return bodies.of(caller.actor(), new IncomingId(id), language);
    }

    /** The document itself (0) or one of its annexes. */
    @GetMapping({"/{id}/file", "/{id}/file/{position}"})
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @PathVariable(required = false) @Nullable Integer position) {
        IncomingReading.Download download =
                reading.file(caller.actor(), new IncomingId(id), position == null ? 0 : position);
        return PdfAnswer.of(download.content(), download.file().name());
    }

    /** Enters it in the register; CONFLICT {@code documents.duplicate} until a duplicate is confirmed. */
    @PostMapping("/{id}/register")
    IncomingBody register(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody RegisterBody body,
            Locale language) {
        documents.register(
                caller.actor(),
                new IncomingId(id),
                FactsBody.given(body.facts()),
                Boolean.TRUE.equals(body.confirmedDuplicate()),
                Objects.requireNonNullElse(body.duplicateReason(), ""));
        return bodies.of(caller.actor(), new IncomingId(id), language);
    }

    /** Sends it on to other agencies by exchange. */
    @PostMapping("/{id}/forward")
    IncomingBody forward(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody ForwardBody body,
            Locale language) {
        forwarding.forward(
                caller.actor(),
                new IncomingId(id),
                recipients.ofCodes(Objects.requireNonNullElse(body.recipients(), List.of())));
        return bodies.of(caller.actor(), new IncomingId(id), language);
    }

    /** Sends it back with a reason. */
    @PostMapping("/{id}/refuse")
    IncomingBody refuse(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody ReasonBody body,
            Locale language) {
        documents.refuse(caller.actor(), new IncomingId(id), body.words());
        return bodies.of(caller.actor(), new IncomingId(id), language);
    }

    /** The leader's direction. */
    @PostMapping("/{id}/direct")
    IncomingBody direct(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody DirectBody body,
            Locale language) {
        documents.direct(caller.actor(), new IncomingId(id), body.instruction());
        return bodies.of(caller.actor(), new IncomingId(id), language);
    }

    /** Others are to handle it. */
    @PostMapping("/{id}/redirect")
    IncomingBody redirect(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody DirectBody body,
            Locale language) {
        redirecting.redirect(
                caller.actor(), new IncomingId(id), Objects.requireNonNullElse(body.reason(), ""), body.instruction());
        return bodies.of(caller.actor(), new IncomingId(id), language);
    }

    /** Withdraws the direction while nobody took the document up. */
    @PostMapping("/{id}/withdraw")
    IncomingBody withdraw(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody ReasonBody body,
            Locale language) {
        redirecting.withdraw(caller.actor(), new IncomingId(id), body.words());
        return bodies.of(caller.actor(), new IncomingId(id), language);
    }

    /** Takes it up. */
    @PostMapping("/{id}/start")
    IncomingBody start(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, Locale language) {
        documents.startHandling(caller.actor(), new IncomingId(id));
        return bodies.of(caller.actor(), new IncomingId(id), language);
    }

    /** Closes it without an answer. */
    @PostMapping("/{id}/complete")
    IncomingBody complete(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, Locale language) {
        documents.complete(caller.actor(), new IncomingId(id));
        return bodies.of(caller.actor(), new IncomingId(id), language);
    }

    /**
     * The clerk's form.
     *
     * @param duplicateReason why it is registered although it seems to be there already
     */
    record RegisterBody(
            @Nullable FactsBody facts,
            @Nullable Boolean confirmedDuplicate,
            @Nullable String duplicateReason) {}

    /** Codes of agencies. */
    record ForwardBody(@Nullable List<String> recipients) {}
}
