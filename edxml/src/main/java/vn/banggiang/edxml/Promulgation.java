package vn.banggiang.edxml;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where and when a document was issued.
 *
 * @param place may be empty
 * @param date the date on the document
 */
public record Promulgation(String place, Optional<LocalDate> date) {

    public Promulgation {
        place = Text.tidy(place);
    }

    /** Nothing is known. */
    public static final Promulgation UNKNOWN = new Promulgation("", Optional.empty());
}
