package vn.banggiang.legislation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;

/**
 * A legal document of a portal.
 *
 * @param agency at whose portal it stands
 * @param slug last part of its address, which never changes
 * @param issuedHere whether the office issued it here
 */
public record LegalDocument(
        LegalId id,
        AgencyId agency,
        String slug,
        boolean issuedHere,
        @Nullable PersonId enteredBy,
        Instant enteredAt) {}
