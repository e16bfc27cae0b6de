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
            "script, style, noscript, template, iframe, form, nav, header, footer, aside, svg, button, select, input";
    private static final String SAYS_THE_AUTHOR =
            "[itemprop=author], [rel=author], .author, .tacgia, .tac-gia, .article-author, .byline";
    private static final int SHORT = 80;

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
        text.select("h1").stream().filter(head -> line(head).equals(title)).forEach(Element::remove);
        dated.ifPresent(found -> removeLine(text, found.words()));
        Cleaned cleaned = Cleaner.clean(text.html());
        return new PastedPage(
                title, byline, dated.map(TypedMoment.Found::moment).orElse(null), cleaned.text(), cleaned.dropped());
    }

    private static String title(Document page) {
        return Stream.of(
                        page.select("h1, [itemprop=headline]").stream().map(PastedPage::line),
                        page.select("meta[property=og:title]").stream()
                                .map(meta -> PlainText.line(meta.attr("content"))),
                        Stream.of(PlainText.line(page.title())))
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

    /** The element that has most words in paragraphs of its own; all of the page where nothing stands out. */
    private static Element text(Document page) {
        Element named = page.selectFirst("[itemprop=articleBody]");
        if (named != null) {
            return named;
        }
        return page.body().select("*").stream()
                .max(Comparator.comparingInt(PastedPage::ownWords))
                .filter(element -> ownWords(element) > 0)
                .orElse(page.body());
    }

    private static int ownWords(Element element) {
        int inParagraphs = element.children().stream()
                .filter(child -> child.is("p, h2, h3, h4, ul, ol, blockquote, table:not(:has(p))"))
                .mapToInt(child -> child.text().length())
                .sum();
        return inParagraphs
                + (element.is("p, li, span, a, h1, h2, h3, h4")
                        ? 0
                        : element.ownText().length());
    }

    /** Where the page names its author, else a short last line at the end of the line; it is taken out of the text. */
    private static String byline(Document page, Element text) {
        Element named = page.selectFirst(SAYS_THE_AUTHOR);
        if (named != null && !line(named).isEmpty() && line(named).length() <= ArticleText.LONGEST_BYLINE) {
            String byline = line(named);
            named.remove();
            return byline;
        }
        Element last = text.children().stream()
                .filter(child -> !line(child).isEmpty())
                .reduce((before, after) -> after)
                .orElse(null);
        if (last != null && line(last).length() <= SHORT && standsAtTheEnd(last)) {
            String byline = line(last);
            last.remove();
            return byline;
        }
        return "";
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
