package vn.banggiang.records;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.DocumentRef;

/**
 * A record of one matter.
 *
 * @param year and {@code number} make its code, unique in the agency
 * @param title at most 500 characters (annex VI, part II, III.2)
 * @param keeper who works on the matter, and closes it
 * @param closedAt null while it is open
 */
public record HoSo(
        RecordId id,
        AgencyId agency,
        int year,
        int number,
        String title,
        PersonId keeper,
        Instant openedAt,
        @Nullable Instant closedAt,
        List<Filed> documents) {

    /** Copies the list. */
    public HoSo {
        documents = List.copyOf(documents);
    }

    /** The code within the agency: {@code 15/2026}. */
    public String code() {
        return number + "/" + year;
    }

    /** Whether this person may add to it and close it, while it is open. */
    public boolean isKeptBy(PersonId person) {
        return keeper.equals(person);
    }

    /** Whether it still takes documents. */
    public RecordState state() {
        return closedAt == null ? RecordState.OPEN : RecordState.CLOSED;
    }

    /** The same record with those of its documents alone. */
    HoSo only(Predicate<Filed> shown) {
        List<Filed> left = documents.stream().filter(shown).toList();
        return new HoSo(id, agency, year, number, title, keeper, openedAt, closedAt, left);
    }

    /**
     * A document in the record; it may lie in others too.
     *
     * @param ordinal its place, counted from 1
     */
    public record Filed(int ordinal, DocumentRef document, Instant at) {}
}
