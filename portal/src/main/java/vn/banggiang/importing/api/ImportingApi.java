package vn.banggiang.importing.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
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
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.importing.ImportApproval;
import vn.banggiang.importing.ImportReading;
import vn.banggiang.importing.Imports;
import vn.banggiang.importing.ItemState;
import vn.banggiang.importing.RunId;
import vn.banggiang.importing.export.ImportingException;
import vn.banggiang.portal.SectionId;
import vn.banggiang.portal.SiteId;
import vn.banggiang.shell.PageBody;

/** Moving in, for programs: by the same steps as in the pages. */
@RestController
@RequestMapping("/api/v1/portal/importing")
class ImportingApi {

    private final Imports imports;
    private final ImportApproval approval;
    private final ImportReading reading;

    ImportingApi(Imports imports, ImportApproval approval, ImportReading reading) {
        this.imports = imports;
        this.approval = approval;
        this.reading = reading;
    }

    /** Imports of a portal, the newest first. */
    @GetMapping("/sites/{id}/runs")
    List<RunBody.Line> list(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return reading.of(caller.actor(), new SiteId(id)).stream()
                .map(RunBody.Line::of)
                .toList();
    }

    /** Brings a WXR or RSS 2.0 file. {@code Idempotency-Key} becomes its id. */
    @PostMapping("/sites/{id}/runs")
    @ResponseStatus(HttpStatus.CREATED)
    RunBody bring(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestParam MultipartFile file,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key)
            throws IOException {
        RunId run = new RunId(key.orElseGet(UUID::randomUUID));
        try (InputStream content = file.getInputStream()) {
            imports.bring(caller.actor(), new SiteId(id), run, name(file), content);
        }
        return one(caller, run.value());
    }

    /** What it has, and what became of it. */
    @GetMapping("/runs/{id}")
    RunBody one(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return RunBody.of(reading.see(caller.actor(), new RunId(id)));
    }

    /** Its texts, in the order of the file; those in any of these states, or all. */
    @GetMapping("/runs/{id}/items")
    PageBody<ItemBody> items(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<ItemState> status,
            @RequestParam(defaultValue = "0") int page) {
        return PageBody.of(reading.items(caller.actor(), new RunId(id), status, page), ItemBody::of);
    }

    /** Adds a ZIP with the folder of uploads. */
    @PostMapping("/runs/{id}/pictures")
    RunBody addPictures(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestParam MultipartFile file)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            imports.addPictures(caller.actor(), new RunId(id), name(file), content);
        }
        return one(caller, id);
    }

    /** Has the drafts made, in the background. */
    @PostMapping("/runs/{id}/confirmation")
    RunBody confirm(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody ConfirmBody body) {
        imports.confirm(
                caller.actor(),
                new RunId(id),
                new SectionId(given("section", body.section())),
                entries(body.people())
                        .collect(Collectors.toMap(
                                one -> given("name", one.name()),
                                one -> new PersonId(given("id", one.id())),
                                (a, b) -> b)),
                entries(body.places())
                        .collect(Collectors.toMap(
                                one -> given("name", one.name()),
                                one -> new SectionId(given("id", one.id())),
                                (a, b) -> b)));
        return one(caller, id);
    }

    /** Leaves it; only before it is confirmed. */
    @DeleteMapping("/runs/{id}")
    RunBody discard(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        imports.discard(caller.actor(), new RunId(id));
        return one(caller, id);
    }

    /** Puts its texts on line: those that are named, else all. */
    @PostMapping("/runs/{id}/approval")
    RunBody approve(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody ApproveBody body) {
        if (body.items() == null) {
            approval.approveAll(caller.actor(), new RunId(id));
        } else {
            approval.approveSome(
                    caller.actor(),
                    new RunId(id),
                    body.items().stream().map(item -> given("items", item)).toList());
        }
        return one(caller, id);
    }

    /** Declines what is left of it. */
    @PostMapping("/runs/{id}/refusal")
    RunBody decline(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody ReasonBody body) {
        approval.decline(caller.actor(), new RunId(id), Objects.requireNonNullElse(body.reason(), ""));
        return one(caller, id);
    }

    private static Stream<MappedBody> entries(@Nullable List<@Nullable MappedBody> entries) {
        return Objects.requireNonNullElse(entries, List.<@Nullable MappedBody>of()).stream()
                .map(entry -> given("entry", entry));
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw ImportingException.invalid(field, "importing.field-missing", field);
        }
        return value;
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    /**
     * @param section of whatever has no other
     * @param people who authors of the other site are here, by their logins
     * @param places sections of its categories, by their slugs
     */
    record ConfirmBody(
            @Nullable UUID section,
            @Nullable List<@Nullable MappedBody> people,
            @Nullable List<@Nullable MappedBody> places) {}

    /** What a name of the other site is here. */
    record MappedBody(@Nullable String name, @Nullable UUID id) {}

    /** @param items places in the file, or null for all */
    record ApproveBody(@Nullable List<@Nullable Integer> items) {}

    /** Why it is declined. */
    record ReasonBody(@Nullable String reason) {}
}
