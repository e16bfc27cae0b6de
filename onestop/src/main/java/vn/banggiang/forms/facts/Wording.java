package vn.banggiang.forms.facts;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import vn.banggiang.words.PlainText;

/** How long and of which form the words of a form may be. */
public final class Wording {

    /** Of a label or a title, in letters. */
    public static final int LABEL = 500;
    /** Of help or of a note, in letters. */
    public static final int TEXT = 4_000;
    /** Of a key. */
    public static final int KEY = 40;

    private static final Pattern KEY_FORM = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private Wording() {}

    /** A key as answers are kept under: small letters, digits and underscores. */
    static String key(String field, String key) {
        if (!KEY_FORM.matcher(key).matches()) {
            throw FormsException.invalid(field, "forms.no-key");
        }
        return key;
    }

    static String line(String field, String text, int most) {
        return bounded(field, PlainText.line(text), most);
    }

    static String text(String field, String text) {
        return bounded(field, PlainText.paragraphs(text), TEXT);
    }

    static <E> List<E> few(String field, Collection<E> entries, int most) {
        if (entries.size() > most) {
            throw FormsException.invalid(field, "forms.too-many", most);
        }
        return List.copyOf(entries);
    }

    private static String bounded(String field, String text, int most) {
        if (text.length() > most) {
            throw FormsException.invalid(field, "forms.too-long", most);
        }
        return text;
    }
}
