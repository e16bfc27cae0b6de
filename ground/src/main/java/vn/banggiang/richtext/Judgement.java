package vn.banggiang.richtext;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What may stand in a text at all, value by value; where it may stand is for {@link Blocks} to say. */
final class Judgement {

    /** To the world, to a mailbox, to a telephone, or to a page of the same site. */
    static final Pattern LINK = Pattern.compile(
            "(?i)(?:https?://|mailto:|tel:)[^\\s\\p{Cntrl}\\\\]{1,2000}|/(?![/\\\\])[^\\s\\p{Cntrl}\\\\]{0,2000}");

    static final Pattern PICTURE = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern ALIGNMENT = Pattern.compile("align-(?:center|end|justify)");
    private static final Pattern LIST_KIND = Pattern.compile("[1aAiI]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "div", "blockquote", "hr", "br")
            .allowElements("ul", "ol", "li", "figure", "figcaption", "img", "a")
            .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowElements("strong", "em", "u", "s", "sub", "sup")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("href")
            .matching(LINK)
            .onElements("a")
            .allowAttributes("data-picture")
            .matching(PICTURE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("class")
            .matching(ALIGNMENT)
            .onElements("p", "h2", "h3", "h4", "div", "li", "td", "th", "tr")
            .allowAttributes("type")
            .matching(LIST_KIND)
            .onElements("ol")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("colspan", "rowspan")
            .matching(NUMBER)
            .onElements("td", "th")
            .toFactory();

    private Judgement() {}

    /** The text with nothing in it that the policy does not name; each thing taken out is told. */
    static String of(String html, Runnable takenOut) {
        return POLICY.sanitize(html, new Told(takenOut), null);
    }

    /** What the policy took out is told by calling once for each thing. */
    private record Told(Runnable takenOut) implements HtmlChangeListener<Object> {

        @Override
        public void discardedTag(@Nullable Object context, String elementName) {
            takenOut.run();
        }

        @Override
        public void discardedAttributes(@Nullable Object context, String tagName, String... attributeNames) {
            takenOut.run();
        }
    }
}
