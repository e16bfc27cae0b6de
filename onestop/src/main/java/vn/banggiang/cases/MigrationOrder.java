package vn.banggiang.cases;

import java.util.Map;
import java.util.UUID;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.workflows.steps.StepKey;

/**
 * That running cases shall go on under another version of their procedure's workflow.
 *
 * @param id chosen by whoever orders it: the same once more goes on with what is left
 * @param steps which step of the old version becomes which of the new one
 */
public record MigrationOrder(UUID id, ProcedureId procedure, int from, int to, Map<StepKey, StepKey> steps) {

    /** Copies the map. */
    public MigrationOrder {
        steps = Map.copyOf(steps);
    }
}
