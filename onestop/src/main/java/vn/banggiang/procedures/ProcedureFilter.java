package vn.banggiang.procedures;

import java.util.Arrays;
import java.util.Set;
import vn.banggiang.words.Folding;

/**
 * What somebody wants to see of the catalogue.
 *
 * @param standings none for all
 * @param field its name; empty for all
 * @param page counted from 0, at most 500
 */
public record ProcedureFilter(Set<ProcedureStanding> standings, String words, String field, int page) {

    private static final int LAST_PAGE = 500;

    /** Bounds the page. */
    public ProcedureFilter {
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
