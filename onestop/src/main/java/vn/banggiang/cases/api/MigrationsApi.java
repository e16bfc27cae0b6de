package vn.banggiang.cases.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.cases.Migration;
import vn.banggiang.cases.MigrationOrder;
import vn.banggiang.cases.Migrations;
import vn.banggiang.cases.facts.CaseCode;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.workflows.steps.StepKey;

/** Running cases are moved to another version of their workflow, for programs. */
@RestController
@RequestMapping("/api/v1/workflows/{procedure}/migrations")
class MigrationsApi {

    private final Migrations migrations;

    MigrationsApi(Migrations migrations) {
        this.migrations = migrations;
    }

    /** Moves them; the same id once more goes on with what is left. */
    @PostMapping
    MigrationBody migrate(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID procedure, @RequestBody OrderBody body) {
        Migration done = migrations.migrate(caller.actor(), body.order(new ProcedureId(procedure)));
        return new MigrationBody(
                done.moved(), done.skipped().stream().map(CaseCode::value).toList());
    }

    /** @param skipped codes of cases that go on as they were */
    record MigrationBody(int moved, List<String> skipped) {}

    /** @param steps keys of the old version's steps with those that they become */
    record OrderBody(
            @Nullable UUID id,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Map<String, String> steps) {

        MigrationOrder order(ProcedureId procedure) {
            if (from == null || to == null) {
                throw CasesException.invalid("from", "cases.missing");
            }
            Map<StepKey, StepKey> mapped = new HashMap<>();
            Objects.requireNonNullElse(steps, Map.<String, String>of())
                    .forEach((old, fresh) -> mapped.put(
                            new StepKey(Objects.requireNonNullElse(old, "")),
                            new StepKey(Objects.requireNonNullElse(fresh, ""))));
            return new MigrationOrder(Objects.requireNonNullElseGet(id, UUID::randomUUID), procedure, from, to, mapped);
        }
    }
}
