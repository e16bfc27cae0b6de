package vn.banggiang.programmes.api;

import java.time.LocalDate;
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
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.programmes.Charter;
import vn.banggiang.programmes.ProgrammeFiles;
import vn.banggiang.programmes.ProgrammeFilter;
import vn.banggiang.programmes.ProgrammeFormat;
import vn.banggiang.programmes.ProgrammeId;
import vn.banggiang.programmes.ProgrammeLine;
import vn.banggiang.programmes.ProgrammeList;
import vn.banggiang.programmes.ProgrammeState;
import vn.banggiang.programmes.ProgrammeViews;
import vn.banggiang.programmes.Programmes;
import vn.banggiang.programmes.ProgrammesException;
import vn.banggiang.shell.PageBody;

/** Programmes of action (chương trình hành động) for programs. */
@RestController
@RequestMapping("/api/v1/programmes")
class ProgrammesApi {

    private final Programmes programmes;
    private final ProgrammeViews views;
    private final ProgrammeList list;
    private final ProgrammeFiles files;

    ProgrammesApi(Programmes programmes, ProgrammeViews views, ProgrammeList list, ProgrammeFiles files) {
        this.programmes = programmes;
        this.views = views;
        this.list = list;
        this.files = files;
    }

    /** Those that the caller may see, 50 a page, the newest first. */
    @GetMapping
    PageBody<LineBody> list(
            @AuthenticationPrincipal SignedIn caller,
            @RequestParam(defaultValue = "") Set<ProgrammeState> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page) {
        return PageBody.of(list.page(caller.actor(), new ProgrammeFilter(status, q, page)), LineBody::of);
    }

    /** Begins a programme of the caller's agency. {@code Idempotency-Key} becomes its id. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ProgrammeBody draft(
            @AuthenticationPrincipal SignedIn caller,
            @RequestBody CharterBody body,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key) {
        ProgrammeId id = new ProgrammeId(key.orElseGet(UUID::randomUUID));
        programmes.draft(caller.actor(), id, body.charter());
        return one(caller, id.value());
    }

    /** One programme, what it plans and how far that has come. */
    @GetMapping("/{id}")
    ProgrammeBody one(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return ProgrammeBody.of(views.see(caller.actor(), new ProgrammeId(id)));
    }

    /** The file that can be brought again and then changes nothing. */
    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "CSV") ProgrammeFormat format) {
        return files.of(caller.actor(), new ProgrammeId(id), format);
    }

    /** Puts it in force: its tasks are given. */
    @PostMapping("/{id}/in-force")
    ProgrammeBody putInForce(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody VersionBody body) {
        programmes.putInForce(caller.actor(), new ProgrammeId(id), body.version());
        return one(caller, id);
    }

    /** Ends it. */
    @PostMapping("/{id}/close")
    ProgrammeBody close(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        programmes.close(caller.actor(), new ProgrammeId(id));
        return one(caller, id);
    }

    /** Which version of the programme the caller saw. */
    record VersionBody(int version) {}

    /**
     * What a programme is called.
     *
     * @param direction and {@code document} name a document here that issued it; else {@code code}, {@code issuedOn} and
     *     {@code issuer} say which one did
     */
    record CharterBody(
            @Nullable String title,
            DocumentRef.@Nullable Direction direction,
            @Nullable UUID document,
            @Nullable String code,
            @Nullable LocalDate issuedOn,
            @Nullable String issuer,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {

        Charter charter() {
            if (first == null || last == null) {
                throw ProgrammesException.invalid("first", "programmes.days-missing");
            }
            return new Charter(
                    Objects.requireNonNullElse(title, ""),
                    direction == null || document == null ? null : new DocumentRef(direction, document),
                    Objects.requireNonNullElse(code, ""),
                    issuedOn,
                    Objects.requireNonNullElse(issuer, ""),
                    first,
                    last);
        }
    }

    /** A line of the list. */
    record LineBody(
            UUID id, UUID agency, String title, String code, LocalDate first, LocalDate last, ProgrammeState state) {

        static LineBody of(ProgrammeLine line) {
            return new LineBody(
                    line.id().value(),
                    line.agency().value(),
                    line.title(),
                    line.code(),
                    line.first(),
                    line.last(),
                    line.state());
        }
    }
}
