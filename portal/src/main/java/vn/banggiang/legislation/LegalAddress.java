package vn.banggiang.legislation;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.banggiang.portal.Slug;

/**
 * The last part of a legal document's address, of its number and notation: {@code 15-2026-qd-ubnd}. Numbers begin anew each
 * year, so the year is there even where the notation has none.
 */
final class LegalAddress {

    private static final Pattern WITH_YEAR = Pattern.compile(".*\\b(19|20)\\d{2}\\b.*");

    private LegalAddress() {}

    /** The wished one first, then others for where it is taken. */
    static Stream<String> of(LegalFacts facts) {
        String code = facts.code();
        String dated = WITH_YEAR.matcher(code).matches()
                ? code
                : code + " " + facts.issued().getYear();
        return Stream.iterate(1, number -> number + 1)
                .map(number -> Slug.of(number == 1 ? dated : dated + " " + number, "van-ban-" + number)
                        .value());
    }
}
