package vn.banggiang.records;

import java.time.Instant;
import vn.banggiang.directory.PersonId;

/**
 * One line of the list of records.
 *
 * @param code unique in the agency: {@code 15/2026}
 * @param documents how many lie in it
 */
public record RecordLine(
        RecordId id, String code, String title, PersonId keeper, Instant openedAt, RecordState state, int documents) {}
