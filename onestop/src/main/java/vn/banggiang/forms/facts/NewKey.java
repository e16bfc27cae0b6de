package vn.banggiang.forms.facts;

import java.util.Collection;
import vn.banggiang.words.Folding;

/** A key for what officials call something: nobody has to make one up. */
public final class NewKey {

    private static final int LETTERS = Wording.KEY - 4;

    private NewKey() {}

    /** From the words, or from the substitute where they give none; different from all that are taken. */
    public static String of(String words, String substitute, Collection<String> taken) {
        String plain = Folding.fold(words).replaceAll("[^a-z0-9]+", "_").replaceAll("^[_0-9]+|_+$", "");
        String base = plain.isEmpty() ? substitute : plain;
        String key = (base.length() > LETTERS ? base.substring(0, LETTERS) : base).replaceAll("_+$", "");
        String free = key;
        for (int number = 2; taken.contains(free); number++) {
            free = key + "_" + number;
        }
        return free;
    }
}
