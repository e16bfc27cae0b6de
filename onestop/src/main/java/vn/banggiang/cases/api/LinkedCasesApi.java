package vn.banggiang.cases.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.cases.CaseReading;
import vn.banggiang.cases.LinkedCase;
import vn.banggiang.cases.LinkedCases;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.procedures.ProcedureId;

/** Cases that follow from others, for programs. */
@RestController
@RequestMapping("/api/v1/cases/{id}/linked")
class LinkedCasesApi {

    private final LinkedCases linked;
    private final CaseReading reading;

    LinkedCasesApi(LinkedCases linked, CaseReading reading) {
        this.linked = linked;
        this.reading = reading;
    }

    /** Those that this case began. */
    @GetMapping
    List<LinkedBody> of(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        reading.see(caller.actor(), new CaseId(id));
        return linked.children(new CaseId(id)).stream().map(LinkedBody::of).toList();
    }

    /** Begins one. {@code Idempotency-Key} becomes its id. */
    @PostMapping
    List<LinkedBody> begin(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key,
            @RequestBody BeginningBody body) {
        if (body.procedure() == null) {
            throw CasesException.invalid("procedure", "cases.missing");
        }
        CaseId child = new CaseId(key.orElseGet(UUID::randomUUID));
        linked.begin(caller.actor(), new CaseId(id), child, new ProcedureId(body.procedure()));
        return of(caller, id);
    }

    /** @param waits whether this one's end is waited for */
    record LinkedBody(
            UUID id,
            String code,
            String procedure,
            CaseState state,
            @Nullable Instant due,
            boolean waits) {

        static LinkedBody of(LinkedCase one) {
            return new LinkedBody(
                    one.id().value(), one.code().value(), one.name(), one.state(), one.due(), one.waits());
        }
    }

    /** @param procedure of the closed list */
    record BeginningBody(@Nullable UUID procedure) {}
}
