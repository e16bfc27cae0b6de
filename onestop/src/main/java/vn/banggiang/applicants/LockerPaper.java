package vn.banggiang.applicants;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper that need not be brought again (giấy tờ đã được chấp nhận trước; Decree 42/2022/NĐ-CP on public services on line).
 *
 * @param code of the kind of paper in the national database (MAGIAYTO), or empty
 * @param name what it is called
 * @param issuer who issued it, or empty
 * @param validUntil its last day; null where it has none
 * @param sourceRef the case that it came from, or empty
 * @param reuse whether its owner lets it be offered again
 */
public record LockerPaper(
        PaperId id,
        ApplicantId owner,
        String code,
        String name,
        String issuer,
        LockerFile file,
        @Nullable LocalDate validUntil,
        PaperSource source,
        String sourceRef,
        boolean reuse,
        Instant keptAt) {

    /** Most letters of its name, its issuer, its code. */
    public static final int LONGEST = 200;

    /** Whether it is valid on this day. */
    public boolean isValid(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }

    /** Without what people wrote. */
    @Override
    public String toString() {
        return "LockerPaper " + id;
    }
}
