package vn.banggiang.procedures.national;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.procedures.facts.ProcedureFacts;

/**
 * A procedure as a file has it.
 *
 * @param place of it in the file
 * @param name as it was written, also where it cannot be taken
 * @param read null where something is wrong with it
 */
public record ReadProcedure(
        String place, String code, String name, @Nullable ProcedureFacts read, List<Finding> findings) {

    /** Copies the list. */
    public ReadProcedure {
        findings = List.copyOf(findings);
    }

    /** What it says, where nothing is wrong with it. */
    public Optional<ProcedureFacts> facts() {
        return Optional.ofNullable(read);
    }

    /** Whether something is wrong with it. */
    public boolean isFaulty() {
        return read == null;
    }
}
