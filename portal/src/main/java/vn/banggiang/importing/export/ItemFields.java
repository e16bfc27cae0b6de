package vn.banggiang.importing.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.words.PlainText;

/** What was read of an item so far, by the names that its elements have. */
final class ItemFields {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final int MOST_CATEGORIES = 50;
    private static final int LONGEST_NAME = 300;

    private final Map<String, String> texts = new HashMap<>();
    private final List<ExportCategory> categories = new ArrayList<>();
    private boolean tooLarge;

    void put(String name, String text) {
        texts.putIfAbsent(name, text);
    }

    void category(String slug, String name) {
        String called = line(name);
        String known = line(slug.isEmpty() ? name : slug);
        if (!known.isEmpty() && categories.size() < MOST_CATEGORIES) {
            categories.add(new ExportCategory(known, called.isEmpty() ? known : called));
        }
    }

    void isTooLarge() {
        tooLarge = true;
    }

    ExportItem item(int ordinal, long line) {
        String link = line(text("link"));
        String number = line(text("post_id"));
        return new ExportItem(
                ordinal,
                line,
                Stream.of(line(text("guid")), link, number.isEmpty() ? "" : "post " + number)
                        .filter(one -> !one.isEmpty())
                        .findFirst()
                        .orElse("item " + ordinal),
                number,
                otherwise(line(text("post_type")), "post"),
                otherwise(line(text("status")), "publish"),
                PlainText.line(text("title")),
                link,
                line(text("post_name")),
                line(text("creator")),
                dated(),
                otherwise(text("content"), text("description")),
                text("excerpt"),
                categories,
                otherwise(line(text("attachment_url")), line(text("enclosure"))),
                PlainText.line(text("_wp_attachment_image_alt")),
                line(text("_thumbnail_id")),
                !text("post_password").isEmpty(),
                tooLarge);
    }

    /** WordPress says it twice, and once in the time of Greenwich, which drafts do not have. */
    private @Nullable Instant dated() {
        return Stream.<Optional<Instant>>of(
                        read(
                                "post_date_gmt",
                                text -> LocalDateTime.parse(text, WRITTEN).toInstant(ZoneOffset.UTC)),
                        read(
                                "post_date",
                                text -> LocalDateTime.parse(text, WRITTEN)
                                        .atZone(VietnamTime.ZONE)
                                        .toInstant()),
                        read(
                                "pubDate",
                                text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                        .toInstant()))
                .flatMap(Optional::stream)
                .filter(moment -> moment.getEpochSecond() > 0)
                .findFirst()
                .orElse(null);
    }

    private Optional<Instant> read(String name, Function<String, Instant> reading) {
        try {
            return Optional.of(text(name).strip())
                    .filter(text -> !text.isEmpty())
                    .map(reading);
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private String text(String name) {
        return texts.getOrDefault(name, "");
    }

    private static String otherwise(String text, String other) {
        return text.isBlank() ? other : text;
    }

    private static String line(String text) {
        String line = PlainText.line(text);
        return line.substring(
                0, line.offsetByCodePoints(0, Math.min(line.codePointCount(0, line.length()), LONGEST_NAME)));
    }
}
