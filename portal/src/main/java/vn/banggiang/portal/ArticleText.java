package vn.banggiang.portal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.banggiang.richtext.RichText;
import vn.banggiang.storage.Sha256;
import vn.banggiang.words.PlainText;

/**
 * What an article says.
 *
 * @param title 1 to 300 characters
 * @param summary what a list shows of it, at most 1,000 characters; may be empty
 * @param byline who wrote it, as readers are told, at most 200 characters; may be empty
 * @param dated the moment that it bears, to the second, or null for that of going on line
 * @param body the text itself; not empty
 * @param event when and where what it tells of takes place, or null: most texts tell of no event
 */
public record ArticleText(
        String title,
        String summary,
        String byline,
        @Nullable Instant dated,
        RichText body,
        @Nullable Event event) {

    /** Most characters of a title. */
    public static final int LONGEST_TITLE = 300;
    /** Most characters of a summary. */
    public static final int LONGEST_SUMMARY = 1000;
    /** Most characters of a byline. */
    public static final int LONGEST_BYLINE = 200;

    /** Takes what was typed in its one form; refuses what is too long or missing, naming the field. */
    public ArticleText {
        title = line("title", title, LONGEST_TITLE);
        summary = line("summary", summary, LONGEST_SUMMARY);
        byline = line("byline", byline, LONGEST_BYLINE);
        if (title.isEmpty()) {
            throw PortalException.invalid("title", "portal.no-title");
        }
    }

    /** One that tells of no event. */
    public ArticleText(String title, String summary, String byline, @Nullable Instant dated, RichText body) {
        this(title, summary, byline, dated, body, null);
    }

    /** The digest by which two versions are told apart, of everything that readers get. */
    Sha256 sha256(Instant shown, List<AttachedFile> files) {
        Stream<String> words = Stream.of(title, summary, byline, shown.toString(), body.html());
        Stream<String> attached = files.stream()
                .flatMap(file -> Stream.of(file.name(), file.sha256().value()));
        Stream<String> takesPlace = event == null ? Stream.empty() : event.words();
        String all =
                Stream.of(words, attached, takesPlace).flatMap(part -> part).collect(Collectors.joining("\u0000"));
        return Sha256.ofContent(all.getBytes(StandardCharsets.UTF_8));
    }

    /** All its words, as the search compares them. */
    String words() {
        return String.join(" ", title, summary, byline, body.words(), event == null ? "" : event.place());
    }

    private static String line(String field, String typed, int most) {
        String line = PlainText.line(typed);
        if (line.length() > most) {
            throw PortalException.invalid(field, "portal.too-long", most);
        }
        return line;
    }
}
