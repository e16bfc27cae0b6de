package vn.banggiang.richtext;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import vn.banggiang.words.Folding;
import vn.banggiang.words.PlainText;

/**
 * A text with headings, lists, tables and pictures as it is stored: one canonical HTML of a closed schema, composed letters,
 * without anything that runs or loads. The same text has the same bytes. {@link Cleaner} makes it, {@link ReadingForm} shows it.
 *
 * <p>Blocks are {@code p}, {@code h2} to {@code h4} in order, {@code ul}, {@code ol} with {@code start} and {@code type},
 * {@code blockquote}, {@code table}, {@code figure} and {@code hr}; words are {@code strong}, {@code em}, {@code u}, {@code s},
 * {@code sub}, {@code sup} and lead somewhere by {@code a}. An alignment other than at the start is a class: {@code align-center},
 * {@code align-end}, {@code align-justify}. A picture is {@code img} with {@code data-picture}, the number of its file, and
 * {@code alt}, which is empty for what only decorates.
 */
public final class RichText {

    /** A text of no words. */
    public static final RichText EMPTY = new RichText("");

    private static final String LINES = "p, h2, h3, h4, li, caption, th, td, figcaption, figure, blockquote, hr";

    private final String html;

    RichText(String html) {
        this.html = html;
    }

    /**
     * A text that is read from where it was stored.
     *
     * @param html what {@link #html} gave; anything else must go through {@link Cleaner}
     */
    public static RichText stored(String html) {
        return new RichText(html);
    }

    /** The canonical HTML. */
    public String html() {
        return html;
    }

    /** Whether it has neither words nor pictures. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** Its words alone, a line for each paragraph, item and cell, with what its pictures show: for searching and listing. */
    public String words() {
        var words = new StringBuilder();
        body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    words.append(text.getWholeText());
                } else if (node instanceof Element element) {
                    words.append(element.is(LINES) || element.is("br") ? "\n" : "")
                            .append(element.attr("alt"));
                }
            }

            @Override
            public void tail(Node node, int depth) {
                words.append(node instanceof Element element && element.is(LINES) ? "\n" : "");
            }
        });
        return PlainText.paragraphs(words.toString()).replaceAll("\n{2,}", "\n");
    }

    /** Numbers of the files that its pictures are, each once, in order. */
    public List<UUID> pictures() {
        return body().select("img").stream()
                .map(picture -> UUID.fromString(picture.attr("data-picture")))
                .distinct()
                .toList();
    }

    /** Its headings in order. */
    public List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Element heading : body().select("> h2, > h3, > h4")) {
            String words = PlainText.line(heading.wholeText());
            headings.add(new Heading(heading.normalName().charAt(1) - '0', words, free(id(words), taken)));
        }
        return headings;
    }

    /** Of its own beginning, so that no heading takes a name that its page has for something else. */
    private static String id(String words) {
        String folded = Folding.fold(words).replaceAll("[^a-z0-9]+", "-");
        String cut = folded.substring(0, Math.min(folded.length(), 60));
        return "h-" + cut.replaceAll("^-|-$", "");
    }

    private static String free(String id, Set<String> taken) {
        String free = id;
        for (int number = 2; !taken.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    Element body() {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RichText text && html.equals(text.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    @Override
    public String toString() {
        return html;
    }
}
