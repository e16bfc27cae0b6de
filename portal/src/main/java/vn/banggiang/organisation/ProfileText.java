package vn.banggiang.organisation;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.banggiang.richtext.RichText;
import vn.banggiang.words.PlainText;

/**
 * What is said of somebody or of a unit; each part may be empty.
 *
 * @param topic with what people turn to an official, at most 200 characters
 * @param telephone digits and what parts them, 6 to 30 characters
 * @param email an address, at most 100 characters
 * @param biography of a leader
 * @param duties of a leader as assigned; functions of a unit
 * @param picture one that was brought to the portal, or null
 */
public record ProfileText(
        String topic,
        String telephone,
        String email,
        RichText biography,
        RichText duties,
        @Nullable UUID picture) {

    /** Of which nothing is said yet. */
    public static final ProfileText EMPTY = new ProfileText("", "", "", RichText.EMPTY, RichText.EMPTY, null);

    /** Most characters of {@code topic}. */
    public static final int LONGEST_TOPIC = 200;

    private static final int LONGEST_EMAIL = 100;
    private static final Pattern TELEPHONE = Pattern.compile("[+(]?[0-9][0-9 .()-]{4,27}[0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\".]+");

    /** {@link OrganisationException} at the first field that cannot stand. */
    public ProfileText {
        topic = PlainText.line(topic);
        telephone = PlainText.line(telephone);
        email = PlainText.line(email);
        if (topic.length() > LONGEST_TOPIC) {
            throw OrganisationException.invalid("topic", "organisation.too-long", LONGEST_TOPIC);
        }
        if (!telephone.isEmpty() && !TELEPHONE.matcher(telephone).matches()) {
            throw OrganisationException.invalid("telephone", "organisation.no-telephone");
        }
        if (!email.isEmpty()
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            throw OrganisationException.invalid("email", "organisation.no-email");
        }
        if (!biography.pictures().isEmpty() || !duties.pictures().isEmpty()) {
            throw OrganisationException.invalid("biography", "organisation.no-pictures");
        }
    }

    /** The same with another picture. */
    public ProfileText with(@Nullable UUID other) {
        return new ProfileText(topic, telephone, email, biography, duties, other);
    }

    /** Refuses what is not enough for this kind: whom people may turn to, they must be able to reach, and know with what. */
    void requireEnough(ProfileKind kind) {
        if (kind == ProfileKind.CONTACT) {
            if (topic.isEmpty()) {
                throw OrganisationException.invalid("topic", "organisation.field-missing");
            }
            if (telephone.isEmpty()) {
                throw OrganisationException.invalid("telephone", "organisation.field-missing");
            }
            if (email.isEmpty()) {
                throw OrganisationException.invalid("email", "organisation.field-missing");
            }
        } else if (equals(EMPTY)) {
            throw OrganisationException.invalid("duties", "organisation.field-missing");
        }
    }
}
