package vn.banggiang.forms;

import java.util.Arrays;
import java.util.Set;
import vn.banggiang.words.Folding;

/**
 * What somebody wants to see of the forms.
 *
 * @param standings none for all
 * @param page counted from 0, at most 500
 */
public record FormFilter(Set<FormStanding> standings, String words, int page) {

    private static final int LAST_PAGE = 500;

    /** Bounds the page. */
    public FormFilter {
        standings = Set.copyOf(standings);
        page = Math.clamp(page, 0, LAST_PAGE);
    }

    String[] patterns() {
        return Arrays.stream(Folding.fold(words).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word + "%")
                .toArray(String[]::new);
    }
}
