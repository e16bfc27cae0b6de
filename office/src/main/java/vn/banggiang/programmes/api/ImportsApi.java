package vn.banggiang.programmes.api;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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
import vn.banggiang.identity.SignedIn;
import vn.banggiang.programmes.BroughtBytes;
import vn.banggiang.programmes.ImportId;
import vn.banggiang.programmes.ImportPreview;
import vn.banggiang.programmes.PlanChange;
import vn.banggiang.programmes.ProgrammeId;
import vn.banggiang.programmes.ProgrammeImports;
import vn.banggiang.programmes.plan.Fault;
import vn.banggiang.programmes.plan.PlannedNode;

/** A programme's file for programs: what it says first, then, confirmed, what it changes. */
@RestController
@RequestMapping("/api/v1/programmes/{programme}/imports")
class ImportsApi {

    private final ProgrammeImports imports;
    private final MessageSource messages;

    ImportsApi(ProgrammeImports imports, MessageSource messages) {
        this.imports = imports;
        this.messages = messages;
    }

    /** Brings a file; nothing of it is stored before it is confirmed. {@code Idempotency-Key} becomes its id. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PreviewBody bring(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID programme,
            @RequestParam MultipartFile file,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key)
            throws IOException {
        return body(
                caller,
                imports.bring(
                        caller.actor(),
                        new ProgrammeId(programme),
                        new ImportId(key.orElseGet(UUID::randomUUID)),
                        Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                        BroughtBytes.of(file)));
    }

    /** What a file that was brought says and would change now. */
    @GetMapping("/{id}")
    PreviewBody one(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID programme, @PathVariable UUID id) {
        return body(caller, imports.preview(caller.actor(), new ProgrammeId(programme), new ImportId(id)));
    }

    /** Takes it: all of it, or with {@code rest} exactly the lines without fault. */
    @PostMapping("/{id}/confirm")
    ChangeBody confirm(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID programme,
            @PathVariable UUID id,
            @RequestBody ConfirmBody body) {
        return ChangeBody.of(imports.confirm(
                caller.actor(),
                new ProgrammeId(programme),
                new ImportId(id),
                Objects.requireNonNullElse(body.sha256(), ""),
                body.rest()));
    }

    private PreviewBody body(SignedIn caller, ImportPreview preview) {
        return new PreviewBody(
                preview.id().value(),
                preview.name(),
                preview.sha256(),
                preview.version(),
                preview.reading().lines(),
                preview.reading().nodes().size(),
                preview.reading().faults().stream()
                        .map(fault -> body(caller, fault))
                        .toList(),
                ChangeBody.of(preview.change()),
                preview.confirmed());
    }

    private FaultBody body(SignedIn caller, Fault fault) {
        String reason = messages.getMessage(fault.key(), fault.args().toArray(), caller.locale());
        return new FaultBody(fault.line(), fault.column(), fault.key(), reason);
    }

    /** @param rest whether lines with faults are left out; without it a file with faults is refused */
    record ConfirmBody(@Nullable String sha256, boolean rest) {}

    /** What is wrong, and where. */
    record FaultBody(long line, String column, String code, String reason) {}

    /**
     * What a file says.
     *
     * @param lines below the header
     * @param sound those without fault
     */
    record PreviewBody(
            UUID id,
            String name,
            String sha256,
            int version,
            int lines,
            int sound,
            List<FaultBody> faults,
            ChangeBody change,
            boolean confirmed) {}

    /** Codes of what is added, changed and removed. */
    record ChangeBody(List<String> added, List<String> changed, List<String> removed) {

        static ChangeBody of(PlanChange change) {
            return new ChangeBody(
                    change.added().stream().map(PlannedNode::code).toList(),
                    change.changed().stream().map(one -> one.after().code()).toList(),
                    change.removed().stream().map(node -> node.plan().code()).toList());
        }
    }
}
