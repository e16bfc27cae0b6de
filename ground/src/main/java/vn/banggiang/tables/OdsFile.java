package vn.banggiang.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One sheet of OpenDocument. */
final class OdsFile {

    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String OFFICE = NAMES + "office:1.0";
    private static final String TABLE = NAMES + "table:1.0";
    private static final String TEXT = NAMES + "text:1.0";
    private static final String STYLE = NAMES + "style:1.0";
    private static final String FORMAT = NAMES + "xsl-fo-compatible:1.0";
    private static final String NUMBER = NAMES + "datastyle:1.0";

    private static final String HEADER = "header";
    private static final String WORDS = "words";
    private static final String DAY = "day";

    /** As wide as a letter of the usual size, in millimetres. */
    private static final double LETTER = 2.1;

    private OdsFile() {}

    static void write(Table table, OutputStream target) throws IOException {
        ZippedXml file = new ZippedXml(target);
        file.plainFile("mimetype", SheetFormat.ODS.mediaType());
        file.file("META-INF/manifest.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest:manifest xmlns:manifest="%smanifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>
                """.formatted(NAMES, SheetFormat.ODS.mediaType()));
        file.file("content.xml", xml -> content(xml, table));
        file.finish();
    }

    private static void content(XMLStreamWriter xml, Table table) throws XMLStreamException {
        xml.setPrefix("office", OFFICE);
        xml.setPrefix("table", TABLE);
        xml.setPrefix("text", TEXT);
        xml.setPrefix("style", STYLE);
        xml.setPrefix("fo", FORMAT);
        xml.setPrefix("number", NUMBER);
        xml.writeStartElement(OFFICE, "document-content");
        xml.writeNamespace("office", OFFICE);
        xml.writeNamespace("table", TABLE);
        xml.writeNamespace("text", TEXT);
        xml.writeNamespace("style", STYLE);
        xml.writeNamespace("fo", FORMAT);
        xml.writeNamespace("number", NUMBER);
        xml.writeAttribute(OFFICE, "version", "1.3");
        styles(xml, table);
        xml.writeStartElement(OFFICE, "body");
        xml.writeStartElement(OFFICE, "spreadsheet");
        sheet(xml, table);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void styles(XMLStreamWriter xml, Table table) throws XMLStreamException {
        xml.writeStartElement(OFFICE, "automatic-styles");
        for (int i = 0; i < table.columns().size(); i++) {
            xml.writeStartElement(STYLE, "style");
            xml.writeAttribute(STYLE, "name", "c" + i);
            xml.writeAttribute(STYLE, "family", "table-column");
            xml.writeEmptyElement(STYLE, "table-column-properties");
            xml.writeAttribute(
                    STYLE, "column-width", Math.round(table.columns().get(i).width() * LETTER) + "mm");
            xml.writeEndElement();
        }
        dayFormat(xml);
        cellStyle(xml, HEADER, "", "bold");
        cellStyle(xml, WORDS, "", "normal");
        cellStyle(xml, DAY, "days", "normal");
        xml.writeEndElement();
    }

    private static void dayFormat(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(NUMBER, "date-style");
        xml.writeAttribute(STYLE, "name", "days");
        for (String part : List.of("day", "month", "year")) {
            if (!part.equals("day")) {
                xml.writeStartElement(NUMBER, "text");
                xml.writeCharacters("/");
                xml.writeEndElement();
            }
            xml.writeEmptyElement(NUMBER, part);
            xml.writeAttribute(NUMBER, "style", "long");
        }
        xml.writeEndElement();
    }

    private static void cellStyle(XMLStreamWriter xml, String name, String format, String weight)
            throws XMLStreamException {
        xml.writeStartElement(STYLE, "style");
        xml.writeAttribute(STYLE, "name", name);
        xml.writeAttribute(STYLE, "family", "table-cell");
        if (!format.isEmpty()) {
            xml.writeAttribute(STYLE, "data-style-name", format);
        }
        xml.writeEmptyElement(STYLE, "table-cell-properties");
        xml.writeAttribute(STYLE, "vertical-align", "top");
        xml.writeAttribute(FORMAT, "wrap-option", "wrap");
        xml.writeEmptyElement(STYLE, "text-properties");
        xml.writeAttribute(FORMAT, "font-weight", weight);
        xml.writeEndElement();
    }

    private static void sheet(XMLStreamWriter xml, Table table) throws XMLStreamException {
        xml.writeStartElement(TABLE, "table");
        xml.writeAttribute(TABLE, "name", table.title());
        for (int i = 0; i < table.columns().size(); i++) {
            xml.writeEmptyElement(TABLE, "table-column");
            xml.writeAttribute(TABLE, "style-name", "c" + i);
        }
        xml.writeStartElement(TABLE, "table-header-rows");
        xml.writeStartElement(TABLE, "table-row");
        for (Column column : table.columns()) {
            text(xml, column.title(), HEADER);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        for (List<Cell> line : table.lines()) {
            xml.writeStartElement(TABLE, "table-row");
            for (Cell cell : line) {
                cell(xml, cell);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void cell(XMLStreamWriter xml, Cell cell) throws XMLStreamException {
        switch (cell) {
            case Cell.Text(String words) -> text(xml, words, WORDS);
            case Cell.Whole(long number) -> {
                begin(xml, "float", WORDS);
                xml.writeAttribute(OFFICE, "value", Long.toString(number));
                paragraph(xml, Long.toString(number));
                xml.writeEndElement();
            }
            case Cell.Day(LocalDate day) -> {
                begin(xml, "date", DAY);
                xml.writeAttribute(OFFICE, "date-value", day.toString());
                paragraph(xml, day.toString());
                xml.writeEndElement();
            }
        }
    }

    private static void text(XMLStreamWriter xml, String words, String style) throws XMLStreamException {
        if (words.isEmpty()) {
            xml.writeEmptyElement(TABLE, "table-cell");
            return;
        }
        begin(xml, "string", style);
        for (String line : words.split("\n", -1)) {
            paragraph(xml, line);
        }
        xml.writeEndElement();
    }

    private static void begin(XMLStreamWriter xml, String type, String style) throws XMLStreamException {
        xml.writeStartElement(TABLE, "table-cell");
        xml.writeAttribute(TABLE, "style-name", style);
        xml.writeAttribute(OFFICE, "value-type", type);
    }

    private static void paragraph(XMLStreamWriter xml, String line) throws XMLStreamException {
        xml.writeStartElement(TEXT, "p");
        xml.writeCharacters(line);
        xml.writeEndElement();
    }
}
