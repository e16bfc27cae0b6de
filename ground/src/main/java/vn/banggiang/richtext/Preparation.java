package vn.banggiang.richtext;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import vn.banggiang.richtext.Dropped.Kind;

/** Turns what other programs write into elements of the schema where they mean the same, and tells what is left out. */
final class Preparation {

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("h1", "h2"),
            Map.entry("h5", "h4"),
            Map.entry("h6", "h4"),
            Map.entry("b", "strong"),
            Map.entry("i", "em"),
            Map.entry("cite", "em"),
            Map.entry("dfn", "em"),
            Map.entry("strike", "s"),
            Map.entry("del", "s"),
            Map.entry("ins", "u"),
            Map.entry("menu", "ul"),
            Map.entry("dir", "ul"));

    private static final Set<String> PARTS = Set.of(
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "nav",
            "address",
            "center",
            "pre",
            "dl",
            "dt",
            "dd",
            "details",
            "summary",
            "fieldset",
            "legend",
            "form",
            "hgroup",
            "search",
            "dialog",
            "optgroup");

    private static final Set<String> OF_THE_SCHEMA = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "div",
            "blockquote",
            "hr",
            "br",
            "ul",
            "ol",
            "li",
            "figure",
            "figcaption",
            "img",
            "a",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "strong",
            "em",
            "u",
            "s",
            "sub",
            "sup");

    private static final Set<String> ALIGNED = Set.of("p", "h2", "h3", "h4", "div", "li", "tr", "td", "th");

    private static final Set<String> HOLD_NO_WORDS =
            Set.of("table", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "ul", "ol", "img", "br", "hr");

    private static final String CODE =
            "script, style, template, noscript, link, meta, base, title, xmp, noembed, noframes, plaintext";
    private static final String EMBEDDED =
            "iframe, frame, frameset, object, embed, applet, svg, math, video, audio, canvas, "
                    + "input, select, textarea, button, progress, meter, marquee, portal, picture source";

    private static final Set<String> TASTE = Set.of("style", "color", "bgcolor", "face", "size", "background");

    private static final Map<String, Set<String>> KEPT = Map.of(
            "a", Set.of("href"),
            "img", Set.of("data-picture", "alt"),
            "ol", Set.of("type", "start"),
            "td", Set.of("colspan", "rowspan"),
            "th", Set.of("colspan", "rowspan"));

    private final Element body;
    private final Tally tally;

    Preparation(Element body, Tally tally) {
        this.body = body;
        this.tally = tally;
    }

    void run() {
        body.select("style, link, meta, title, head").remove();
        remove(CODE, Kind.CODE);
        remove(EMBEDDED, Kind.EMBEDDED);
        body.select("table table, li table, blockquote table").forEach(table -> tally.add(Kind.NESTED_TABLE));
        body.select("ul > ul, ul > ol, ol > ul, ol > ol").forEach(Preparation::moveIntoTheItemBefore);
        body.select("body *").forEach(this::prepare);
    }

    private void remove(String what, Kind kind) {
        for (Element element : body.select(what)) {
            if (element.parent() != null) {
                tally.add(kind);
                element.remove();
            }
        }
    }

    private static void moveIntoTheItemBefore(Element list) {
        Element before = list.previousElementSibling();
        if (before != null && before.normalName().equals("li")) {
            before.appendChild(list);
        }
    }

    private void prepare(Element element) {
        String alignment = Meaning.alignment(element);
        tellAttributes(element);
        wrapWhatIsMeant(element);
        String name = element.normalName();
        element.tagName(PARTS.contains(name) ? "div" : SAME.getOrDefault(name, name));
        switch (element.normalName()) {
            case "a" -> link(element);
            case "img" -> picture(element);
            default -> {}
        }
        boolean leadsNowhere = element.normalName().equals("a") && !element.hasAttr("href");
        if (leadsNowhere || !OF_THE_SCHEMA.contains(element.normalName())) {
            element.unwrap();
        } else {
            keepOnly(element, alignment);
        }
    }

    private void tellAttributes(Element element) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on")) {
                tally.add(Kind.CODE);
            }
        }
        if (TASTE.stream().anyMatch(element::hasAttr)) {
            tally.add(Kind.OWN_STYLE);
        }
    }

    private static void wrapWhatIsMeant(Element element) {
        String name = element.normalName();
        if (!element.hasAttr("style") || HOLD_NO_WORDS.contains(name)) {
            return;
        }
        Meaning meaning = Meaning.of(element);
        boolean notBold = (name.equals("b") || name.equals("strong")) && meaning.isNotBold();
        boolean notItalic = (name.equals("i") || name.equals("em")) && meaning.isNotItalic();
        if (notBold || notItalic) {
            element.tagName("span");
        }
        for (Mark mark : meaning.marks()) {
            Element inside = new Element(mark.tag());
            List.copyOf(element.childNodes()).forEach(inside::appendChild);
            element.appendChild(inside);
        }
    }

    private void link(Element link) {
        String address = link.attr("href").strip();
        if (Judgement.LINK.matcher(address).matches()) {
            link.attr("href", address);
            return;
        }
        if (link.hasAttr("href")) {
            tally.add(address.toLowerCase(Locale.ROOT).startsWith("file:") ? Kind.LOCAL_LINK : Kind.OTHER_LINK);
        }
        link.removeAttr("href");
    }

    private void picture(Element picture) {
        String number = picture.attr("data-picture").toLowerCase(Locale.ROOT).strip();
        if (!Judgement.PICTURE.matcher(number).matches()) {
            boolean local = picture.attr("src").toLowerCase(Locale.ROOT).strip().startsWith("file:");
            tally.add(local ? Kind.LOCAL_PICTURE : Kind.FOREIGN_PICTURE);
            picture.remove();
        } else if (!picture.hasAttr("alt")) {
            tally.add(Kind.UNDESCRIBED_PICTURE);
            picture.remove();
        } else {
            picture.attr("data-picture", number);
        }
    }

    private static void keepOnly(Element element, String alignment) {
        Set<String> kept = KEPT.getOrDefault(element.normalName(), Set.of());
        List.copyOf(element.attributes().asList()).stream()
                .map(Attribute::getKey)
                .filter(key -> !kept.contains(key))
                .forEach(element::removeAttr);
        if (!alignment.isEmpty() && ALIGNED.contains(element.normalName())) {
            element.attr("class", alignment);
        }
    }
}
