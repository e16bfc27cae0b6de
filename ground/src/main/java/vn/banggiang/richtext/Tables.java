package vn.banggiang.richtext;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import vn.banggiang.words.PlainText;

/** Tables as the schema has them: a caption, rows that name the columns, rows of values. */
final class Tables {

    private static final int MOST_COLUMNS_OF_A_CELL = 50;
    private static final int MOST_ROWS_OF_A_CELL = 500;

    private Tables() {}

    static void write(Element from, Style style, Element parent) {
        List<Element> rows = rows(from, style);
        Element table = new Element("table");
        var caption = new Line();
        from.children().stream()
                .filter(child -> child.is("caption"))
                .forEach(words -> Blocks.gather(words, Style.NONE, caption));
        if (!caption.isBlank()) {
            table.appendElement("caption").text(PlainText.line(caption.words()));
        }
        if (rows.isEmpty()) {
            writeCaptionAlone(caption, parent);
            return;
        }
        int head = rowsOfTheHead(rows);
        writeRows(rows.subList(0, head), "thead", table);
        writeRows(rows.subList(head, rows.size()), "tbody", table);
        parent.appendChild(table);
    }

    private static void writeCaptionAlone(Line caption, Element parent) {
        if (!caption.isBlank()) {
            parent.appendElement("p").text(PlainText.line(caption.words()));
        }
    }

    private static List<Element> rows(Element table, Style style) {
        List<Element> rows = new ArrayList<>();
        for (String section : List.of("thead", "tbody", "tfoot")) {
            for (Element part : table.children()) {
                if (part.is(section)) {
                    part.children().stream()
                            .filter(child -> child.is("tr"))
                            .forEach(row -> rows.add(row(row, section, style)));
                }
            }
        }
        rows.removeIf(row -> row.childrenSize() == 0);
        return rows;
    }

    private static Element row(Element from, String section, Style style) {
        Element row = new Element("tr");
        for (Element cell : from.children()) {
            if (cell.is("td, th")) {
                Element written = row.appendElement(section.equals("thead") ? "th" : cell.normalName());
                keepSpan("colspan", MOST_COLUMNS_OF_A_CELL, cell, written);
                keepSpan("rowspan", MOST_ROWS_OF_A_CELL, cell, written);
                Blocks.ofPart(cell, style.alignedAs(from).alignedAs(cell), written);
            }
        }
        return row;
    }

    private static void keepSpan(String attribute, int most, Element from, Element to) {
        String value = from.attr(attribute);
        if (value.matches("[0-9]{1,3}") && Integer.parseInt(value) > 1) {
            to.attr(attribute, String.valueOf(Math.min(Integer.parseInt(value), most)));
        }
    }

    /** The first rows that are all names, with those that a name reaches down into; not all rows of a table. */
    private static int rowsOfTheHead(List<Element> rows) {
        int head = 0;
        int reached = 0;
        while (head < rows.size()
                && (head < reached || rows.get(head).select("> td").isEmpty())) {
            for (Element cell : rows.get(head).children()) {
                reached = Math.max(reached, head + span(cell, "rowspan"));
            }
            head++;
        }
        return head == rows.size() ? 0 : head;
    }

    private static void writeRows(List<Element> rows, String section, Element table) {
        if (rows.isEmpty()) {
            return;
        }
        Element part = table.appendElement(section);
        for (int i = 0; i < rows.size(); i++) {
            Element row = part.appendElement("tr");
            for (Element cell : List.copyOf(rows.get(i).children())) {
                boolean names = section.equals("thead") || cell.is("th");
                row.appendChild(cell.tagName(names ? "th" : "td"));
                endWithin(rows.size() - i, cell);
                if (names) {
                    cell.attr("scope", section.equals("thead") ? "col" : "row");
                }
            }
        }
    }

    private static void endWithin(int rowsLeft, Element cell) {
        if (span(cell, "rowspan") > rowsLeft) {
            cell.attr("rowspan", String.valueOf(rowsLeft));
        }
        if (span(cell, "rowspan") == 1) {
            cell.removeAttr("rowspan");
        }
    }

    static int span(Element cell, String attribute) {
        return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
    }
}
