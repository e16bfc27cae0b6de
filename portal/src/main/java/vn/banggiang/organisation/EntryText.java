package vn.banggiang.organisation;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;
import vn.banggiang.words.PlainText;

/**
 * What stands in an entry of a timetable (lịch công tác).
 *
 * @param ends after it starts, or null
 * @param words what is done, 1 to 500 characters
 * @param chair who presides, or null
 * @param others who takes part, at most 500 characters; may be empty
 * @param place at most 200 characters; may be empty
 * @param internal whether the public never sees it
 * @param cancelled whether it does not take place
 */
public record EntryText(
        LocalDate day,
        LocalTime starts,
        @Nullable LocalTime ends,
        String words,
        @Nullable PersonId chair,
        String others,
        String place,
        boolean internal,
        boolean cancelled) {

    /** Most characters of {@code words} and of {@code others}. */
    public static final int LONGEST_WORDS = 500;

    private static final int LONGEST_PLACE = 200;

    /** {@link OrganisationException} at the first field that cannot stand. */
    public EntryText {
        words = bounded("words", words, LONGEST_WORDS);
        others = bounded("others", others, LONGEST_WORDS);
        place = bounded("place", place, LONGEST_PLACE);
        if (words.isEmpty()) {
            throw OrganisationException.invalid("words", "organisation.field-missing");
        }
        if (ends != null && !ends.isAfter(starts)) {
            throw OrganisationException.invalid("ends", "organisation.ends-before");
        }
    }

    private static String bounded(String field, String typed, int most) {
        String line = PlainText.line(typed);
        if (line.length() > most) {
            throw OrganisationException.invalid(field, "organisation.too-long", most);
        }
        return line;
    }
}
