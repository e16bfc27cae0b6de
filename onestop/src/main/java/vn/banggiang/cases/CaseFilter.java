package vn.banggiang.cases;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.banggiang.words.Folding;

/**
 * What somebody wants to see of the cases.
 *
 * @param standings none for all; a case is shown that stands so or so
 * @param words of code and procedure, or the identity number of who applied
 * @param page counted from 0, at most 500
 * @param counted what one number of the figures counts; null for all
 */
public record CaseFilter(
        Set<CaseStanding> standings,
        String words,
        int page,
        @Nullable CaseNarrowing counted) {

    private static final int LAST_PAGE = 500;
    private static final int LONGEST = 200;

    /** Bounds the page and the words. */
    public CaseFilter {
        standings = Set.copyOf(standings);
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        page = Math.clamp(page, 0, LAST_PAGE);
    }

    /** Whatever was counted. */
    public CaseFilter(Set<CaseStanding> standings, String words, int page) {
        this(standings, words, page, null);
    }

    String[] patterns() {
        return Arrays.stream(Folding.fold(words).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word + "%")
                .toArray(String[]::new);
    }
}
