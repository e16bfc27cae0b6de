package vn.banggiang.layout.read;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.banggiang.layout.Secrecy;

/**
 * Box 10a: the stamp of secrecy, alone on its line in capitals, in the upper part of one of the first two pages. A stamp
 * that is part of a scanned picture is not text and is not found.
 */
final class SecrecyReader {
    /** A cover may lie before the head. */
    private static final int SEARCHED_PAGES = 2;

    private SecrecyReader() {}

    static Optional<Found<Secrecy>> read(Pages pages) {
        return IntStream.rangeClosed(1, Math.min(SEARCHED_PAGES, pages.count()))
                .mapToObj(number -> read(pages.page(number)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Found<Secrecy>> read(PageText page) {
        return page.segments().stream()
                .filter(line -> line.baseline() < page.height() * 0.45f && Words.isCapitals(line.text()))
                .flatMap(line -> degree(line.text()).map(degree -> new Found<>(degree, line.box())).stream())
                .findFirst();
    }

    private static Optional<Secrecy> degree(String text) {
        String words = Words.capitals(text).replaceAll("[.:!]", "");
        return Arrays.stream(Secrecy.values())
                .filter(degree -> Words.capitals(degree.vietnamese()).equals(words))
                .findFirst();
    }
}
