package vn.banggiang.programmes;

import java.time.LocalDate;
import vn.banggiang.directory.AgencyId;

/**
 * One line of the list of programmes.
 *
 * @param code number and notation of what issued it; may be empty
 * @param tasks how many there are in it
 */
public record ProgrammeLine(
        ProgrammeId id,
        AgencyId agency,
        String title,
        String code,
        LocalDate first,
        LocalDate last,
        ProgrammeState state,
        int tasks) {}
