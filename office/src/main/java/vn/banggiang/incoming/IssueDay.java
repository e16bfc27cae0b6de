package vn.banggiang.incoming;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.banggiang.documents.DocumentsException;

/** The day on which a document was issued, as far as it can be true. */
public final class IssueDay {

    /** Nothing that a register of today takes in is older than the State. */
    private static final LocalDate EARLIEST = LocalDate.of(1945, 1, 1);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/u");

    private IssueDay() {}

    /**
     * Takes a day that is over or today's.
     *
     * @param today in Vietnam
     * @throws DocumentsException INVALID {@code documents.date-to-come} after today, {@code documents.date-too-early}
     *     before 1945; both about the field {@code date}
     */
    public static LocalDate plausible(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw DocumentsException.invalid("documents.date-to-come", DAY.format(day), DAY.format(today))
                    .at("date");
        }
        if (day.isBefore(EARLIEST)) {
            throw DocumentsException.invalid("documents.date-too-early", DAY.format(day), EARLIEST.getYear())
                    .at("date");
        }
        return day;
    }
}
