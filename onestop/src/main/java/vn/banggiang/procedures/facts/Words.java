package vn.banggiang.procedures.facts;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import vn.banggiang.words.PlainText;

/** How long and of which form the words of a procedure may be. */
public final class Words {

    /** Of a name, in letters. */
    public static final int NAME = 1_000;
    /** Of a code, in letters. */
    public static final int CODE = 100;
    /** Of anything longer, in letters: what a cell of a spreadsheet takes. */
    static final int TEXT = 32_000;
    /** Entries of a list. */
    static final int MANY = 200;

    private Words() {}

    static String line(String field, String text, int most) {
        return bounded(field, PlainText.line(text), most);
    }

    /** One line that is not empty, at most so long. */
    public static String required(String field, String text, int most) {
        String line = line(field, text, most);
        if (line.isEmpty()) {
            throw ProceduresException.invalid(field, "procedures.missing");
        }
        return line;
    }

    static String text(String field, String text) {
        return bounded(field, PlainText.paragraphs(text), TEXT);
    }

    /** An address of the web, or nothing. */
    static String link(String field, String text) {
        String line = line(field, text, NAME);
        if (line.isEmpty() || isOfTheWeb(line)) {
            return line;
        }
        throw ProceduresException.invalid(field, "procedures.no-address");
    }

    static <E> List<E> few(String field, Collection<E> entries) {
        if (entries.size() > MANY) {
            throw ProceduresException.invalid(field, "procedures.too-many", MANY);
        }
        return List.copyOf(entries);
    }

    private static boolean isOfTheWeb(String address) {
        try {
            URI parsed = new URI(address.replace(" ", "%20"));
            String scheme = parsed.getScheme();
            return scheme != null
                    && List.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT))
                    && parsed.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String bounded(String field, String text, int most) {
        if (text.length() > most) {
            throw ProceduresException.invalid(field, "procedures.too-long", most);
        }
        return text;
    }
}
