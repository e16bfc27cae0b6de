package vn.banggiang.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Lists as the schema has them: nothing but items, each of which holds something. */
final class Lists {

    private static final Pattern KIND = Pattern.compile("[aAiI]");
    private static final Pattern FIRST_NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    private Lists() {}

    static void write(Element from, Style style, Element parent) {
        Element list = new Element(from.normalName());
        if (list.is("ol")) {
            keep("type", KIND, from, list);
            keep("start", FIRST_NUMBER, from, list);
        }
        for (Element item : items(from)) {
            Element written = new Element("li");
            Blocks.ofPart(item, style.alignedAs(item), written);
            if (written.childNodeSize() > 0) {
                list.appendChild(written);
            }
        }
        if (list.childrenSize() > 0) {
            parent.appendChild(list);
        }
    }

    /** What stands between items is one. */
    private static List<Element> items(Element list) {
        List<Element> items = new ArrayList<>();
        for (Node child : List.copyOf(list.childNodes())) {
            if (child instanceof Element item && item.is("li")) {
                items.add(item);
            } else if (child instanceof Element || (child instanceof TextNode text && !text.isBlank())) {
                Element item = new Element("li");
                item.appendChild(child);
                items.add(item);
            }
        }
        return items;
    }

    private static void keep(String attribute, Pattern form, Element from, Element to) {
        String value = from.attr(attribute);
        if (form.matcher(value).matches() && !value.equals("1")) {
            to.attr(attribute, value);
        }
    }
}
