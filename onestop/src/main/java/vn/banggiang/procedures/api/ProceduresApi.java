package vn.banggiang.procedures.api;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import vn.banggiang.identity.SignedIn;
import vn.banggiang.procedures.Decision;
import vn.banggiang.procedures.Decisions;
import vn.banggiang.procedures.ImportId;
import vn.banggiang.procedures.ProcedureFilter;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.ProcedureImports;
import vn.banggiang.procedures.ProcedureLine;
import vn.banggiang.procedures.ProcedureList;
import vn.banggiang.procedures.ProcedureStanding;
import vn.banggiang.procedures.ProcedureView;
import vn.banggiang.procedures.Procedures;
import vn.banggiang.procedures.facts.OnlineLevel;
import vn.banggiang.procedures.facts.ProceduresException;
import vn.banggiang.procedures.national.NationalFile;
import vn.banggiang.procedures.national.NationalWriter;
import vn.banggiang.shell.PageOf;

/** The catalogue of procedures for programs: brought, published and ended as in the pages. */
@RestController
@RequestMapping("/api/v1/procedures")
class ProceduresApi {

    private final Procedures procedures;
    private final ProcedureImports imports;
    private final ProcedureList list;
    private final Decisions decisions;

    ProceduresApi(Procedures procedures, ProcedureImports imports, ProcedureList list, Decisions decisions) {
        this.procedures = procedures;
        this.imports = imports;
        this.list = list;
        this.decisions = decisions;
    }

    /** Fifty of what the caller may see, by code. */
    @GetMapping
    PageOf<LineBody> list(
            @AuthenticationPrincipal SignedIn caller,
            @RequestParam(defaultValue = "") Set<ProcedureStanding> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "0") int page) {
        return list.page(caller.actor(), new ProcedureFilter(status, q, field, page))
                .map(LineBody::of);
    }

    /** One, with its versions. */
    @GetMapping("/{id}")
    ProcedureBody one(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return ProcedureBody.of(procedures.see(caller.actor(), new ProcedureId(id)));
    }

    /** What was said of it last that the caller may see, in the national database's form. */
    @GetMapping(path = "/{id}/national", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> national(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return ResponseEntity.ok(NationalWriter.one(
                procedures.see(caller.actor(), new ProcedureId(id)).newest().facts()));
    }

    /** Brings a file: JSON of the national database, XLSX or CSV. {@code Idempotency-Key} becomes its id. */
    @PostMapping("/imports")
    @ResponseStatus(HttpStatus.CREATED)
    ImportBody bring(
            @AuthenticationPrincipal SignedIn caller,
            @RequestParam MultipartFile file,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key)
            throws IOException {
        return ImportBody.of(imports.bring(
                caller.actor(),
                new ImportId(key.orElseGet(UUID::randomUUID)),
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                NationalFile.bytes(file)));
    }

    /** What it says and would do. */
    @GetMapping("/imports/{id}")
    ImportBody preview(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return ImportBody.of(imports.preview(caller.actor(), new ImportId(id)));
    }

    /** Takes it: drafts. */
    @PostMapping("/imports/{id}/confirmation")
    ImportBody confirm(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody ConfirmationBody body) {
        imports.confirm(
                caller.actor(), new ImportId(id), required("sha256", body.sha256()), Boolean.TRUE.equals(body.rest()));
        return preview(caller, id);
    }

    /** Publishes its newest version. */
    @PostMapping("/{id}/publication")
    ProcedureBody publish(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody PublicationBody body) {
        ProcedureView view = procedures.see(caller.actor(), new ProcedureId(id));
        procedures.publish(
                caller.actor(),
                new ProcedureId(id),
                required("version", body.version()),
                decided(view, required("decision", body.decision())),
                required("effective", body.effective()));
        return one(caller, id);
    }

    /** Ends it from a day on. */
    @PostMapping("/{id}/end")
    ProcedureBody end(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody EndBody body) {
        ProcedureView view = procedures.see(caller.actor(), new ProcedureId(id));
        procedures.end(
                caller.actor(),
                new ProcedureId(id),
                decided(view, required("decision", body.decision())),
                required("ends", body.ends()));
        return one(caller, id);
    }

    private Decision decided(ProcedureView view, DecisionBody body) {
        return decisions.named(
                view.procedure().agency(),
                Objects.requireNonNullElse(body.code(), ""),
                body.issued(),
                Objects.requireNonNullElse(body.issuer(), ""));
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw ProceduresException.invalid(field, "procedures.missing");
        }
        return value;
    }

    /** @param effective null for a draft */
    record LineBody(
            UUID id,
            String code,
            UUID agency,
            String name,
            List<String> fields,
            OnlineLevel online,
            ProcedureStanding standing,
            @Nullable LocalDate effective) {

        static LineBody of(ProcedureLine line) {
            return new LineBody(
                    line.id().value(),
                    line.code().value(),
                    line.agency().value(),
                    line.name(),
                    line.fields(),
                    line.online(),
                    line.standing(),
                    line.effective());
        }
    }

    /** @param rest whether to take the others although some are faulty */
    record ConfirmationBody(
            @Nullable String sha256, @Nullable Boolean rest) {}

    /** @param version that the caller read */
    record PublicationBody(
            @Nullable Integer version,
            @Nullable DecisionBody decision,
            @Nullable LocalDate effective) {}

    /** @param ends the first day without it */
    record EndBody(
            @Nullable DecisionBody decision, @Nullable LocalDate ends) {}

    /**
     * The decision; day and issuer only where it was not issued here.
     *
     * @param code number and notation
     */
    record DecisionBody(
            @Nullable String code,
            @Nullable LocalDate issued,
            @Nullable String issuer) {}
}
