package vn.banggiang.participation.api;

import static vn.banggiang.participation.api.Given.given;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import vn.banggiang.identity.SignedIn;
import vn.banggiang.participation.ConsultationId;
import vn.banggiang.participation.ConsultationReading;
import vn.banggiang.participation.ConsultationText;
import vn.banggiang.participation.Consulting;
import vn.banggiang.participation.DraftFile;
import vn.banggiang.participation.DraftFiles;
import vn.banggiang.richtext.Cleaner;

/** Drafts that are open for comments, for programs of those who work on them: as in the pages. */
@RestController
@RequestMapping("/api/v1/portal/consultations")
class ConsultationsApi {

    private static final int LAST_PAGE = 10_000;

    private final ConsultationReading reading;
    private final Consulting consulting;
    private final DraftFiles files;

    ConsultationsApi(ConsultationReading reading, Consulting consulting, DraftFiles files) {
        this.reading = reading;
        this.consulting = consulting;
        this.files = files;
    }

    /** A page of those of the caller's agency, the latest first. */
    @GetMapping
    ConsultationsBody list(@AuthenticationPrincipal SignedIn caller, @RequestParam(defaultValue = "0") int page) {
        return ConsultationsBody.of(reading.page(caller.actor(), Math.clamp(page, 0, LAST_PAGE)));
    }

    /** One, with a page of its comments and who sent them. */
    @GetMapping("/{id}")
    ConsultationBody one(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int page) {
        return ConsultationBody.of(reading.see(caller.actor(), new ConsultationId(id), Math.clamp(page, 0, LAST_PAGE)));
    }

    /** Writes one down. {@code Idempotency-Key} becomes its id. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ConsultationBody begin(
            @AuthenticationPrincipal SignedIn caller,
            @RequestBody TextBody body,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key) {
        return write(caller, key.orElseGet(UUID::randomUUID), body);
    }

    /** Writes it anew, until it is approved; its files stay. */
    @PutMapping("/{id}")
    ConsultationBody write(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody TextBody body) {
        consulting.save(caller.actor(), new ConsultationId(id), body.text(), List.of());
        return one(caller, id, 0);
    }

    /** Puts this file in the place of those that it has, until it is approved: PDF, DOCX or ODT. */
    @PostMapping("/{id}/file")
    ConsultationBody file(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestParam MultipartFile file)
            throws IOException {
        ConsultationText text = reading.see(caller.actor(), new ConsultationId(id), 0)
                .consultation()
                .text();
        try (InputStream content = file.getInputStream()) {
            DraftFile taken = files.take(0, Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
            consulting.save(caller.actor(), new ConsultationId(id), text, List.of(taken));
        }
        return one(caller, id, 0);
    }

    /** Approves it; whoever wrote it does not. */
    @PostMapping("/{id}/publication")
    ConsultationBody publish(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        consulting.publish(caller.actor(), new ConsultationId(id));
        return one(caller, id, 0);
    }

    /** Writes what became of the comments, once all are decided. */
    @PostMapping("/{id}/answer")
    ConsultationBody answer(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody AnswerBody body) {
        consulting.answer(
                caller.actor(),
                new ConsultationId(id),
                Cleaner.typed(given("body", body.body())).text());
        return one(caller, id, 0);
    }

    /** Approves that; whoever wrote it does not. */
    @PostMapping("/{id}/answer/approval")
    ConsultationBody approve(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        consulting.approveAnswer(caller.actor(), new ConsultationId(id));
        return one(caller, id, 0);
    }

    /**
     * A draft.
     *
     * @param body HTML, or words with empty lines between their paragraphs
     * @param regulation whether it is one of legal norms; so where it is left out
     */
    record TextBody(
            @Nullable String title,
            @Nullable String body,
            @Nullable Boolean regulation,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        ConsultationText text() {
            return new ConsultationText(
                    given("title", title),
                    Cleaner.typed(given("body", body)).text(),
                    Objects.requireNonNullElse(regulation, true),
                    given("from", from),
                    given("until", until));
        }
    }

    /** @param body HTML or words */
    record AnswerBody(@Nullable String body) {}
}
