package vn.banggiang.outgoing;

import java.time.Instant;
import java.time.LocalDate;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.DocumentNumber;

/**
 * The number that a document owns in its agency's register, and the day that goes with it.
 *
 * @param number counted from 1 each year
 * @param by the clerk who took it
 */
public record IssueNumber(int number, LocalDate date, PersonId by, Instant at) {

    /** The year of the register. */
    public int year() {
        return date.getYear();
    }

    /** As printed. */
    public DocumentNumber printed() {
        return DocumentNumber.of(number);
    }
}
