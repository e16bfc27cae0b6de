package vn.banggiang.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page its text stands. Each paragraph speaks for the element around it, and half as loud for the one around that;
 * links, of which menus are made, do not speak. Around what was spoken for most, everything belongs to it that is text and not
 * links: the lead above it, the author below.
 */
final class TextOfPage {

    private static final String PARAGRAPHS = "p, h2, h3, h4, blockquote, pre, li";
    private static final String LINES = "div, td, span, font, section, center";
    private static final String BLOCKS =
            "p, div, table, ul, ol, h1, h2, h3, h4, blockquote, section, td, article, main";
    private static final double MOST_AROUND = 0.35;
    private static final int MOST_LINKS = 10;

    private TextOfPage() {}

    static Element of(Element body) {
        Map<Element, Double> heard = new HashMap<>();
        for (Element element : body.getAllElements()) {
            if (!element.is("body") && isParagraph(element)) {
                speak(heard, element.parent(), words(element));
                speak(
                        heard,
                        Optional.ofNullable(element.parent())
                                .map(Element::parent)
                                .orElse(null),
                        words(element) / 2.0);
            }
        }
        return heard.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .map(TextOfPage::widened)
                .orElse(body);
    }

    private static Element widened(Element best) {
        Element text = best;
        for (Element around = text.parent(); around != null && !text.is("body"); around = around.parent()) {
            int more = words(around) - words(text);
            int links = inLinks(around) - inLinks(text);
            if (links > MOST_LINKS || more > MOST_AROUND * words(text)) {
                return around.is("body") ? text : withNeighbours(text, around);
            }
            text = around;
        }
        return text;
    }

    /** What stands right before and after it without a link. */
    private static Element withNeighbours(Element text, Element around) {
        List<Element> all = around.children();
        int first = all.indexOf(text);
        int last = first;
        while (first > 0 && inLinks(all.get(first - 1)) == 0) {
            first--;
        }
        while (last < all.size() - 1 && inLinks(all.get(last + 1)) == 0) {
            last++;
        }
        Element whole = new Element("div");
        all.subList(first, last + 1).forEach(one -> whole.appendChild(one.clone()));
        return whole;
    }

    private static boolean isParagraph(Element element) {
        return element.is(PARAGRAPHS)
                || (element.is(LINES)
                        && !element.ownText().isBlank()
                        && element.children().stream().noneMatch(child -> child.is(BLOCKS)));
    }

    private static void speak(Map<Element, Double> heard, @Nullable Element element, double words) {
        if (element != null) {
            heard.merge(element, words, Double::sum);
        }
    }

    private static int words(Element element) {
        return element.text().length() - inLinks(element);
    }

    private static int inLinks(Element element) {
        return element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
    }
}
