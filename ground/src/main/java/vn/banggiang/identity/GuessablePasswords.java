package vn.banggiang.identity;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.DictionaryLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.banggiang.words.Folding;

/**
 * Knows the passwords that are tried first: the common ones of the world and of Vietnam, rows of keys, dates, repetitions, and
 * what everybody knows of a person. With accents or without, and with 3 for e.
 */
@Component
class GuessablePasswords {

    /** As {@link com.nulabinc.zxcvbn.Strength#getScore}: fewer than a hundred million guesses. */
    private static final int FEWEST = 3;

    /** What is longer is looked at so far: the time grows with the square. */
    private static final int LONGEST_MEASURED = 64;

    private static final int SHORTEST_WORD = 3;

    /** Without accents and blanks, the most usual first. */
    private static final String WORDS = "/identity/vietnamese-words.txt";

    private final Zxcvbn measure;

    GuessablePasswords() {
        try {
            measure = new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .dictionary(new DictionaryLoader("vietnamese", GuessablePasswords::words).load())
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /**
     * {@link IdentityException} {@code identity.password-guessable} for one that is among the first to be tried.
     *
     * @param about what is known of its owner: names of the person and the agency, and the username
     */
    void refuse(String chosen, Collection<String> about) {
        List<String> words = about.stream()
                .map(GuessablePasswords::plain)
                .flatMap(text -> Stream.concat(
                        Stream.of(text, text.replace(" ", "")), Arrays.stream(text.split("[^a-z0-9]+", -1))))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .toList();
        String measured = chosen.substring(0, Math.min(chosen.length(), LONGEST_MEASURED));
        String plain = plain(measured);
        boolean guessable = Stream.of(measured, plain, plain.replace(" ", ""))
                .distinct()
                .anyMatch(form -> measure.measure(form, words).getScore() < FEWEST);
        if (guessable) {
            throw IdentityException.invalid("identity.password-guessable");
        }
    }

    private static InputStream words() {
        return Objects.requireNonNull(GuessablePasswords.class.getResourceAsStream(WORDS));
    }

    private static String plain(String text) {
        return Folding.plain(text);
    }
}
