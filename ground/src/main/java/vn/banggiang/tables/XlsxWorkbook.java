package vn.banggiang.tables;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook says of itself.
 *
 * @param sheet part in which its first sheet lies
 * @param dayZero from which its days are counted
 */
record XlsxWorkbook(String sheet, LocalDate dayZero) {

    private static final long LARGEST = 4L << 20;

    /** 1900 had no leap day, though the format has one. */
    private static final LocalDate USUAL = LocalDate.of(1899, 12, 30);

    private static final LocalDate OF_MACINTOSH = LocalDate.of(1904, 1, 1);
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static XlsxWorkbook of(XlsxParts parts) throws IOException, XMLStreamException {
        First first = parts.read("xl/workbook.xml", LARGEST, First::of).orElseThrow(XlsxWorkbook::none);
        Map<String, String> targets = parts.read("xl/_rels/workbook.xml.rels", LARGEST, XlsxWorkbook::targets)
                .orElseThrow(XlsxWorkbook::none);
        String target = Optional.ofNullable(first.id()).map(targets::get).orElseThrow(XlsxWorkbook::none);
        return new XlsxWorkbook(
                target.startsWith("/") ? target.substring(1) : "xl/" + target,
                first.macintosh() ? OF_MACINTOSH : USUAL);
    }

    static TablesException none() {
        return TablesException.refused("tables.no-workbook");
    }

    private static Map<String, String> targets(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                targets.put(
                        String.valueOf(xml.getAttributeValue(null, "Id")),
                        String.valueOf(xml.getAttributeValue(null, "Target")));
            }
        }
        return targets;
    }

    /** The first sheet's relationship; null where there is no sheet. */
    private record First(@Nullable String id, boolean macintosh) {

        static First of(XMLStreamReader xml) throws XMLStreamException {
            boolean macintosh = false;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    String since = xml.getAttributeValue(null, "date1904");
                    macintosh = "1".equals(since) || "true".equals(since);
                } else if (xml.getLocalName().equals("sheet")) {
                    return new First(xml.getAttributeValue(RELATIONSHIPS, "id"), macintosh);
                }
            }
            return new First(null, macintosh);
        }
    }
}
