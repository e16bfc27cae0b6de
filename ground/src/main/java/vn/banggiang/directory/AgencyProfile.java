package vn.banggiang.directory;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of an agency from a day on. Texts come out composed and without blanks around; {@link
 * DirectoryException} {@code directory.text-invalid} for one that is empty or too long.
 *
 * @param level province, district or commune
 * @param code its code in the exchange
 * @param secondCode its code of the other form; null where it has one only
 * @param name full official name
 * @param letterhead as it stands on its documents; left empty, the name in capital letters
 * @param parent the agency above; null where nobody stands above
 * @param parentLetterhead the line above the letterhead, may be empty
 * @param abbreviation letters in a notation
 * @param place địa danh of its documents
 * @param contact how to reach it
 */
public record AgencyProfile(
        AgencyLevel level,
        AgencyCode code,
        @Nullable AgencyCode secondCode,
        String name,
        String letterhead,
        @Nullable AgencyId parent,
        String parentLetterhead,
        String abbreviation,
        String place,
        Agency.Contact contact) {

    /** Of names, letterheads, places, and each line of the contact. */
    public static final int LONGEST = 200;

    /** Of abbreviations. */
    public static final int LONGEST_ABBREVIATION = 30;

    public AgencyProfile {
        name = OneLine.typed("agency-name", name, LONGEST);
        letterhead = letterhead.isBlank()
                ? name.toUpperCase(Locale.ROOT)
                : OneLine.typed("agency-letterhead", letterhead, LONGEST);
        parentLetterhead = OneLine.ifTyped("agency-parent-letterhead", parentLetterhead, LONGEST);
        abbreviation = OneLine.typed("agency-abbreviation", abbreviation, LONGEST_ABBREVIATION);
        place = OneLine.typed("agency-place", place, LONGEST);
        contact = new Agency.Contact(
                OneLine.ifTyped("agency-address", contact.address(), LONGEST),
                OneLine.ifTyped("agency-email", contact.email(), LONGEST),
                OneLine.ifTyped("agency-telephone", contact.telephone(), LONGEST),
                OneLine.ifTyped("agency-website", contact.website(), LONGEST));
    }
}
