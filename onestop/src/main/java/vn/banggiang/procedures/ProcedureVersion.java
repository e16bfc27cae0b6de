package vn.banggiang.procedures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;
import vn.banggiang.procedures.facts.ProcedureFacts;
import vn.banggiang.storage.Sha256;

/**
 * What was said of a procedure at once.
 *
 * @param sha256 of what is stored of it
 * @param publication null as long as it is a draft
 */
public record ProcedureVersion(
        int number,
        ProcedureFacts facts,
        Sha256 sha256,
        PersonId writtenBy,
        Instant writtenAt,
        @Nullable Publication publication) {

    /** From which day it is done so, once it was published. */
    public Optional<LocalDate> effective() {
        return Optional.ofNullable(publication).map(Publication::effective);
    }
}
