package vn.banggiang.portal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.banggiang.richtext.Cleaned;
import vn.banggiang.richtext.Cleaner;
import vn.banggiang.richtext.Dropped;
import vn.banggiang.richtext.RichText;
import vn.banggiang.words.PlainText;

/**
 * A page of another portal, as an editor brings it whole: its title, the moment that it bears, who wrote it and its text,
 * without what stands around it on every page. What is not found is empty and is the editor's to say.
 *
 * @param dropped what of its text was not taken over
 */
public record PastedPage(
        String title, String byline, @Nullable Instant dated, RichText body, List<Dropped> dropped) {

    private static final String AROUND =
            "script, style, noscript, template, iframe, nav, header, footer, aside, svg, button, select, input, textarea";
    private static final String SAYS_THE_AUTHOR =
            "[itemprop=author], [rel=author], .author, .tacgia, .tac-gia, .article-author, .byline";
    private static final String HEADINGS =
            "h1, h2, h3, [class*=title], [class*=Title], [class*=tieude], [class*=tieu-de], [id*=title], [id*=Title]";
    private static final int SHORT = 80;
    private static final int SHORTEST_TITLE = 12;

    /** Copies the list. */
    public PastedPage {
        dropped = List.copyOf(dropped);
    }

    /**
     * Reads a page.
     *
     * @throws vn.banggiang.richtext.RichTextException for what is too large or nested too deeply
     */
    public static PastedPage read(String html) {
        Document page = Jsoup.parse(html);
        String title = title(page);
        Optional<TypedMoment.Found> dated = dated(page);
        page.select(AROUND).remove();
        Element text = text(page);
        String byline = byline(page, text);
        removeLine(text, title);
        dated.ifPresent(found -> removeLine(text, found.words()));
        Cleaned cleaned = Cleaner.clean(text.html());
        return new PastedPage(
                title, byline, dated.map(TypedMoment.Found::moment).orElse(null), cleaned.text(), cleaned.dropped());
    }

    /** What the page calls itself where it also stands in it; else its first heading, else the longest part of its name. */
    private static String title(Document page) {
        String name = PlainText.line(page.title());
        String shared = PlainText.line(page.select("meta[property=og:title]").attr("content"));
        return Stream.of(
                        page.select("[itemprop=headline]").stream().map(PastedPage::line),
                        page.select(HEADINGS).stream()
                                .map(PastedPage::line)
                                .filter(line -> line.length() >= SHORTEST_TITLE)
                                .filter(line -> name.contains(line) || shared.contains(line)),
                        page.select("h1").stream().map(PastedPage::line),
                        Stream.of(shared),
                        page.select(HEADINGS).stream()
                                .map(PastedPage::line)
                                .filter(line -> line.length() >= SHORTEST_TITLE),
                        Stream.of(name.split("\\s[|\\-–»:]+\\s")).max(Comparator.comparingInt(String::length)).stream())
                .flatMap(found -> found)
                .filter(found -> !found.isEmpty() && found.length() <= ArticleText.LONGEST_TITLE)
                .findFirst()
                .orElse("");
    }

    /** In what readers see first; then in what the page says to programs. */
    private static Optional<TypedMoment.Found> dated(Document page) {
        return TypedMoment.found(page.body().text())
                .or(() -> page.select("time[datetime], meta[property=article:published_time]").stream()
                        .map(one -> one.hasAttr("datetime") ? one.attr("datetime") : one.attr("content"))
                        .flatMap(said -> instant(said).stream())
                        .findFirst());
    }

    private static Optional<TypedMoment.Found> instant(String said) {
        try {
            return Optional.of(
                    new TypedMoment.Found(said, OffsetDateTime.parse(said).toInstant()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The element around most words in paragraphs, and what stands about it that is text and not links. */
    private static Element text(Document page) {
        Element named = page.selectFirst("[itemprop=articleBody]");
        return named == null ? TextOfPage.of(page.body()) : named;
    }

    /** Where the page names its author, else the last short line at the end of the line; it is taken out of the text. */
    private static String byline(Document page, Element text) {
        return Stream.of(
                        text.select(SAYS_THE_AUTHOR).stream(),
                        page.select(SAYS_THE_AUTHOR).stream(),
                        text.getAllElements().reversed().stream()
                                .filter(PastedPage::standsAtTheEnd)
                                .filter(line -> line(line).length() <= SHORT))
                .flatMap(found -> found)
                .filter(found -> !line(found).isEmpty() && line(found).length() <= ArticleText.LONGEST_BYLINE)
                .findFirst()
                .map(found -> {
                    String byline = line(found);
                    found.remove();
                    return byline;
                })
                .orElse("");
    }

    private static boolean standsAtTheEnd(Element line) {
        return line.attr("align").equalsIgnoreCase("right")
                || line.attr("style").replace(" ", "").contains("text-align:right");
    }

    private static void removeLine(Element text, String words) {
        text.getAllElements().stream()
                .filter(element -> line(element).equals(PlainText.line(words)))
                .reduce((outer, inner) -> inner)
                .filter(element ->
                        element.parent() != null && !element.children().contains(text))
                .ifPresent(Element::remove);
    }

    private static String line(Element element) {
        return PlainText.line(element.wholeText());
    }
}
