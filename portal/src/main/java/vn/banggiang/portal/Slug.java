package vn.banggiang.portal;

import java.util.regex.Pattern;
import vn.banggiang.words.Folding;

/**
 * The last part of an address: letters a to z, digits, single hyphens; 1 to 80 characters. Without accents, so that it can be
 * said on the telephone and typed on any machine.
 */
public record Slug(String value) {

    /** Most characters. */
    public static final int MOST = 80;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    /** Refuses any other form with {@code portal.slug-invalid}. */
    public Slug {
        if (value.length() > MOST || !FORM.matcher(value).matches()) {
            throw PortalException.invalid("slug", "portal.slug-invalid", MOST);
        }
    }

    /** Of words: as many whole ones as there is room for; {@code otherwise} where no letter is left. */
    public static Slug of(String words, String otherwise) {
        String folded = OTHERS.matcher(Folding.plain(words)).replaceAll("-").replaceAll("^-|-$", "");
        return new Slug(folded.isEmpty() ? otherwise : cut(folded, MOST));
    }

    /** The next one where this is taken: {@code tin-tuc}, {@code tin-tuc-2}, {@code tin-tuc-3}. */
    Slug numbered(int number) {
        String ending = "-" + number;
        return number == 1 ? this : new Slug(cut(value, MOST - ending.length()) + ending);
    }

    private static String cut(String folded, int most) {
        if (folded.length() <= most) {
            return folded;
        }
        int lastWord = folded.lastIndexOf('-', most);
        return folded.substring(0, lastWord > 0 ? lastWord : most);
    }

    @Override
    public String toString() {
        return value;
    }
}
