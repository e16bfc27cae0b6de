package vn.banggiang.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One sheet of Office Open XML; its texts stand in their cells, not in a list that memory would have to hold. */
final class XlsxFile {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String PART = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Indexes of {@code cellXfs} in the styles. */
    private static final String HEADER = "1";

    private static final String WORDS = "2";
    private static final String DAY = "3";

    /** The day before 1 January 1900, and one more for the leap day that 1900 never had. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** A text that programs would take for an escaped sign. */
    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\[\\]:*?/\\\\']");
    private static final int LONGEST_NAME = 31;

    private XlsxFile() {}

    static void write(Table table, OutputStream target) throws IOException {
        ZippedXml file = new ZippedXml(target);
        file.file("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="%1$s/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="%2$ssheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="%2$sworksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="%2$sstyles+xml"/></Types>
                """.formatted(PACKAGE, PART));
        file.file("_rels/.rels", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="%s/relationships"><Relationship Id="r1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>
                """.formatted(PACKAGE, RELATIONS));
        file.file("xl/_rels/workbook.xml.rels", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="%1$s/relationships"><Relationship Id="r1" Type="%2$s/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="%2$s/styles" Target="styles.xml"/></Relationships>
                """.formatted(PACKAGE, RELATIONS));
        file.file("xl/styles.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <styleSheet xmlns="%s"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="center" horizontal="center" wrapText="1"/></xf><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" horizontal="left"/></xf></cellXfs></styleSheet>
                """.formatted(MAIN));
        file.file("xl/workbook.xml", xml -> workbook(xml, sheetName(table.title())));
        file.file("xl/worksheets/sheet1.xml", xml -> sheet(xml, table));
        file.finish();
    }

    private static String sheetName(String title) {
        String name = NOT_IN_A_NAME.matcher(title).replaceAll(" ").strip();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static void workbook(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("workbook");
        xml.writeDefaultNamespace(MAIN);
        xml.writeNamespace("r", RELATIONS);
        xml.writeStartElement("bookViews");
        xml.writeEmptyElement("workbookView");
        xml.writeEndElement();
        xml.writeStartElement("sheets");
        xml.writeEmptyElement("sheet");
        xml.writeAttribute("name", name);
        xml.writeAttribute("sheetId", "1");
        xml.writeAttribute("r", RELATIONS, "id", "r1");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void sheet(XMLStreamWriter xml, Table table) throws XMLStreamException {
        xml.writeStartElement("worksheet");
        xml.writeDefaultNamespace(MAIN);
        headerStays(xml);
        xml.writeStartElement("cols");
        for (int i = 0; i < table.columns().size(); i++) {
            xml.writeEmptyElement("col");
            xml.writeAttribute("min", Integer.toString(i + 1));
            xml.writeAttribute("max", Integer.toString(i + 1));
            xml.writeAttribute("width", Integer.toString(table.columns().get(i).width()));
            xml.writeAttribute("customWidth", "1");
        }
        xml.writeEndElement();
        xml.writeStartElement("sheetData");
        xml.writeStartElement("row");
        for (Column column : table.columns()) {
            text(xml, column.title(), HEADER);
        }
        xml.writeEndElement();
        for (List<Cell> line : table.lines()) {
            xml.writeStartElement("row");
            for (Cell cell : line) {
                cell(xml, cell);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void headerStays(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("sheetViews");
        xml.writeStartElement("sheetView");
        xml.writeAttribute("workbookViewId", "0");
        xml.writeEmptyElement("pane");
        xml.writeAttribute("ySplit", "1");
        xml.writeAttribute("topLeftCell", "A2");
        xml.writeAttribute("activePane", "bottomLeft");
        xml.writeAttribute("state", "frozen");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void cell(XMLStreamWriter xml, Cell cell) throws XMLStreamException {
        switch (cell) {
            case Cell.Text(String words) -> text(xml, words, WORDS);
            case Cell.Whole(long number) -> number(xml, number, WORDS);
            case Cell.Day(LocalDate day) -> number(xml, ChronoUnit.DAYS.between(DAY_ZERO, day), DAY);
        }
    }

    private static void text(XMLStreamWriter xml, String words, String style) throws XMLStreamException {
        if (words.isEmpty()) {
            xml.writeEmptyElement("c");
            return;
        }
        xml.writeStartElement("c");
        xml.writeAttribute("s", style);
        xml.writeAttribute("t", "inlineStr");
        xml.writeStartElement("is");
        xml.writeStartElement("t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(LIKE_AN_ESCAPE.matcher(words).replaceAll("_x005F_"));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void number(XMLStreamWriter xml, long number, String style) throws XMLStreamException {
        xml.writeStartElement("c");
        xml.writeAttribute("s", style);
        xml.writeStartElement("v");
        xml.writeCharacters(Long.toString(number));
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
