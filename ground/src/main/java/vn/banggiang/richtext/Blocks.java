package vn.banggiang.richtext;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.banggiang.words.PlainText;

/**
 * Builds what the schema has out of a tree that has its elements, but in any order. A text is made of these blocks; an item,
 * a cell and a quotation are made of paragraphs, lists and pictures.
 */
final class Blocks {

    private static final int HIGHEST = 2;
    private static final int LOWEST = 4;

    private final Element into;
    private final boolean whole;
    private Line line = new Line();
    private String alignment = "";
    private boolean begun;
    private int level = HIGHEST - 1;

    private Blocks(Element into, boolean whole) {
        this.into = into;
        this.whole = whole;
    }

    /** All blocks of a text. */
    static void ofText(Element from, Element into) {
        new Blocks(into, true).takeAll(from, Style.NONE);
    }

    /** What an item, a cell or a quotation holds; its words stand in it directly where only lists and pictures follow them. */
    static void ofPart(Element from, Style style, Element into) {
        new Blocks(into, false).takeAll(from, style);
        Element first = into.firstElementChild();
        if (first != null
                && first.is("p")
                && first.className().isEmpty()
                && into.children().stream().filter(child -> child.is("p")).count() == 1) {
            first.unwrap();
        }
    }

    private void takeAll(Element from, Style style) {
        among(from, style);
        endParagraph();
    }

    private void among(Element parent, Style style) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                alignment = begun || text.isBlank() ? alignment : style.alignment();
                begun |= !text.isBlank();
                line.text(text.getWholeText(), style);
            } else if (child instanceof Element element) {
                take(element, style);
            }
        }
    }

    private void take(Element element, Style style) {
        switch (element.normalName()) {
            case "strong" -> among(element, style.with(Mark.STRONG));
            case "em" -> among(element, style.with(Mark.EM));
            case "u" -> among(element, style.with(Mark.U));
            case "s" -> among(element, style.with(Mark.S));
            case "sub" -> among(element, style.with(Mark.SUB));
            case "sup" -> among(element, style.with(Mark.SUP));
            case "a" -> among(element, element.hasAttr("href") ? style.leadingTo(element.attr("href")) : style);
            case "br" -> line.lineBreak();
            default -> {
                endParagraph();
                block(element, style.alignedAs(element));
                endParagraph();
            }
        }
    }

    private void block(Element element, Style style) {
        switch (element.normalName()) {
            case "h2", "h3", "h4" -> heading(element, style);
            case "ul", "ol" -> Lists.write(element, style.unaligned(), into);
            case "blockquote" -> quotation(element, style);
            case "table" -> table(element, style);
            case "figure" -> figure(element, style);
            case "img" -> picture(element, into.appendElement("figure"));
            case "hr" -> {
                if (whole) {
                    into.appendElement("hr");
                }
            }
            default -> among(element, style);
        }
    }

    /** A level is not left out on the way down: who listens to the headings would look for what is missing. */
    private void heading(Element element, Style style) {
        var words = new Line();
        gather(element, style, words);
        if (!words.isBlank()) {
            if (whole) {
                level = Math.min(element.normalName().charAt(1) - '0', Math.min(level + 1, LOWEST));
                Element heading = into.appendElement("h" + level);
                if (!style.alignment().isEmpty()) {
                    heading.addClass(style.alignment());
                }
                words.writeTo(heading);
            } else {
                line = new Line();
                gather(element, style.with(Mark.STRONG), line);
                alignment = style.alignment();
                endParagraph();
            }
        }
        element.select("img").forEach(picture -> picture(picture, into.appendElement("figure")));
    }

    private void quotation(Element element, Style style) {
        if (!whole) {
            among(element, style);
            return;
        }
        var quotation = new Element("blockquote");
        ofPart(element, style, quotation);
        if (quotation.childNodeSize() > 0) {
            into.appendChild(quotation);
        }
    }

    private void table(Element element, Style style) {
        if (whole) {
            Tables.write(element, style.unaligned(), into);
        } else {
            among(element, style);
        }
    }

    private void figure(Element element, Style style) {
        Element picture = element.selectFirst("img");
        if (picture == null) {
            among(element, style);
            return;
        }
        Element figure = into.appendElement("figure");
        picture(picture, figure);
        var caption = new Line();
        element.select("figcaption").forEach(words -> gather(words, Style.NONE, caption));
        if (!caption.isBlank()) {
            caption.writeTo(figure.appendElement("figcaption"));
        }
        element.select("img").stream().skip(1).forEach(next -> picture(next, into.appendElement("figure")));
        element.select("figcaption, img").remove();
        among(element, style);
    }

    private static void picture(Element picture, Element figure) {
        figure.appendElement("img")
                .attr("data-picture", picture.attr("data-picture"))
                .attr("alt", PlainText.line(picture.attr("alt")));
    }

    private void endParagraph() {
        line.writeParagraphsTo(into, alignment);
        line = new Line();
        alignment = "";
        begun = false;
    }

    /** The words of an element and of all below it as one line. */
    static void gather(Element element, Style style, Line line) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                line.text(text.getWholeText(), style);
            } else if (child instanceof Element below) {
                gatherBelow(below, style, line);
            }
        }
    }

    private static void gatherBelow(Element element, Style style, Line line) {
        switch (element.normalName()) {
            case "br" -> line.lineBreak();
            case "a" -> gather(element, element.hasAttr("href") ? style.leadingTo(element.attr("href")) : style, line);
            default -> {
                var mark = Stream.of(Mark.values())
                        .filter(one -> one.tag().equals(element.normalName()))
                        .findFirst();
                line.text(mark.isEmpty() ? " " : "", style);
                gather(element, mark.map(style::with).orElse(style), line);
                line.text(mark.isEmpty() ? " " : "", style);
            }
        }
    }
}
