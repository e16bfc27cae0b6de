package vn.banggiang.layout.read;

import java.util.Optional;
import vn.banggiang.layout.Urgency;

/** Box 10b: the urgency stamp, in the upper left of the first page. */
final class UrgencyReader {
    private UrgencyReader() {}

    static Optional<Found<Urgency>> read(PageText page) {
        return page.segments().stream()
                .filter(line -> line.baseline() < page.height() * 0.45f && line.middle() < page.width() * 0.6f)
                .flatMap(line -> degree(line.text()).map(degree -> new Found<>(degree, line.box())).stream())
                .findFirst();
    }

    private static Optional<Urgency> degree(String text) {
        return switch (Words.capitals(text).replaceAll("[.:!]", "")) {
            case "KHẨN" -> Optional.of(Urgency.KHAN);
            case "THƯỢNGKHẨN" -> Optional.of(Urgency.THUONG_KHAN);
            case "HỎATỐC", "HOẢTỐC" -> Optional.of(Urgency.HOA_TOC);
            default -> Optional.empty();
        };
    }
}
