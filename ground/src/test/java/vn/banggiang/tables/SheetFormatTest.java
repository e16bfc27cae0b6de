package vn.banggiang.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a table says is what its file says, and no text of it becomes a formula. */
class SheetFormatTest {

    private static final List<Column> COLUMNS =
            List.of(new Column("Số đến", 8), new Column("Ngày", 12), new Column("Trích yếu", 60));

    @Test
    void anXlsxHasNumbersDaysAndWordsAsWhatTheyAre() throws Exception {
        Document sheet = xml(SheetFormat.XLSX, "xl/worksheets/sheet1.xml", table(List.of(line("Về \"<dấu>\" & số"))));

        Element row = elements(sheet, "row").get(1);
        List<Element> cells = elements(row, "c");
        assertThat(cells.get(0).getTextContent()).isEqualTo("7");
        assertThat(cells.get(0).getAttribute("t")).isEqualTo("n");
        assertThat(cells.get(1).getTextContent()).isEqualTo("46360.0");
        assertThat(cells.get(2).getAttribute("t")).isEqualTo("inlineStr");
        assertThat(cells.get(2).getTextContent()).isEqualTo("Về \"<dấu>\" & số");
        assertThat(elements(elements(sheet, "row").getFirst(), "t").stream().map(Element::getTextContent))
                .containsExactly("Số đến", "Ngày", "Trích yếu");
    }

    @Test
    void anXlsxShowsDaysAsDaysAndItsHeaderAlways() throws Exception {
        Table table = table(List.of(line("một")));
        Document sheet = xml(SheetFormat.XLSX, "xl/worksheets/sheet1.xml", table);
        Document styles = xml(SheetFormat.XLSX, "xl/styles.xml", table);

        Element pane = elements(sheet, "pane").getFirst();
        assertThat(pane.getAttribute("ySplit")).isEqualTo("1");
        assertThat(pane.getAttribute("state")).isEqualTo("frozen");
        assertThat(elements(xml(SheetFormat.XLSX, "xl/workbook.xml", table), "definedName"))
                .extracting(Element::getTextContent)
                .containsExactly("'Sổ văn bản đến 2026'!$1:$1");
        Element format = elements(styles, "numFmt").getFirst();
        assertThat(format.getAttribute("formatCode")).isEqualTo("dd/mm/yyyy");
        Element day = elements(elements(sheet, "row").get(1), "c").get(1);
        Element cellFormats = elements(styles, "cellXfs").getFirst();
        assertThat(elements(cellFormats, "xf")
                        .get(Integer.parseInt(day.getAttribute("s")))
                        .getAttribute("numFmtId"))
                .isEqualTo(format.getAttribute("numFmtId"));
    }

    @Test
    void anOdsHasNumbersDaysAndWordsAsWhatTheyAre() throws Exception {
        Document content = xml(SheetFormat.ODS, "content.xml", table(List.of(line("Về \"<dấu>\" & số"))));

        Element row = elements(content, "table:table-row").get(1);
        List<Element> cells = elements(row, "table:table-cell");
        assertThat(cells.get(0).getAttribute("office:value")).isEqualTo("7");
        assertThat(cells.get(1).getAttribute("office:date-value")).isEqualTo("2026-12-04");
        assertThat(cells.get(2).getAttribute("office:value-type")).isEqualTo("string");
        assertThat(cells.get(2).getTextContent()).isEqualTo("Về \"<dấu>\" & số");
    }

    @Test
    void anOdsBeginsWithWhatItIs() {
        byte[] file = file(SheetFormat.ODS, table(List.of()));

        assertThat(new String(file, 0, 90, StandardCharsets.ISO_8859_1))
                .startsWith("PK")
                .contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    }

    @ParameterizedTest
    @EnumSource
    void noTextBecomesAFormula(SheetFormat format) throws Exception {
        List<String> hostile = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\")", "_x003D_1");
        String name = format == SheetFormat.XLSX ? "xl/worksheets/sheet1.xml" : "content.xml";
        Document sheet = xml(
                format, name, table(hostile.stream().map(SheetFormatTest::line).toList()));

        String words = sheet.getDocumentElement().getTextContent();
        assertThat(hostile).allMatch(text -> words.contains(text.replace("_x0", "_x005F_x0")) || words.contains(text));
        assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
        assertThat(elements(sheet.getDocumentElement(), "*"))
                .noneMatch(element -> element.hasAttribute("table:formula"));
    }

    @ParameterizedTest
    @EnumSource
    void signsThatXmlCannotCarryAreLeftOut(SheetFormat format) throws Exception {
        String name = format == SheetFormat.XLSX ? "xl/worksheets/sheet1.xml" : "content.xml";

        assertThat(xml(format, name, table(List.of(line("a\u0000b\u000bc\ud800d\uffffe"))))
                        .getDocumentElement()
                        .getTextContent())
                .contains("a b c d e");
    }

    @Test
    void aCellHoldsNoMoreThanProgramsTake() {
        assertThat(((Cell.Text) Cell.of("a".repeat(40_000))).value()).hasSize(32_766);
    }

    @ParameterizedTest
    @EnumSource
    void memoryDoesNotGrowWithTheLines(SheetFormat format) {
        List<Cell> line = line("Về việc triển khai chữ ký số ".repeat(8));
        Iterable<List<Cell>> many =
                () -> IntStream.range(0, 50_000).mapToObj(i -> line).iterator();
        Runtime runtime = Runtime.getRuntime();
        long[] most = {0};
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        format.write(
                new Table("Sổ", COLUMNS, watched(many, () -> {
                    System.gc();
                    most[0] = Math.max(most[0], runtime.totalMemory() - runtime.freeMemory() - before);
                })),
                OutputStream.nullOutputStream());

        assertThat(most[0]).isLessThan(8L << 20);
    }

    @ParameterizedTest
    @EnumSource
    void aFailureOnTheWayLeavesNoWholeFile(SheetFormat format) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        Iterable<List<Cell>> broken =
                () -> Stream.of(1, 2).map(SheetFormatTest::failing).iterator();

        assertThatThrownBy(() -> format.write(new Table("Sổ", COLUMNS, broken), target))
                .isInstanceOf(IllegalStateException.class);
        assertThat(new String(target.toByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain("PK\u0005\u0006");
    }

    private static List<Cell> failing(int line) {
        if (line == 2) {
            throw new IllegalStateException();
        }
        return line("một");
    }

    /** Looks at memory every 10,000 lines. */
    private static Iterable<List<Cell>> watched(Iterable<List<Cell>> lines, Runnable look) {
        return () -> {
            Iterator<List<Cell>> all = lines.iterator();
            return IntStream.range(0, 50_000)
                    .mapToObj(i -> {
                        if (i % 10_000 == 9_999) {
                            look.run();
                        }
                        return all.next();
                    })
                    .iterator();
        };
    }

    private static List<Cell> line(String words) {
        return List.of(Cell.of(7), Cell.of(LocalDate.of(2026, 12, 4)), Cell.of(words));
    }

    private static Table table(List<List<Cell>> lines) {
        return new Table("Sổ văn bản đến 2026", COLUMNS, lines);
    }

    private static byte[] file(SheetFormat format, Table table) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        format.write(table, target);
        return target.toByteArray();
    }

    private static Document xml(SheetFormat format, String name, Table table) throws Exception {
        Map<String, byte[]> files = unzipped(file(format, table));
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (byte[] part : files.values()) {
            if (part.length > 0 && part[0] == '<') {
                builder.parse(new ByteArrayInputStream(part));
            }
        }
        return builder.parse(new ByteArrayInputStream(files.get(name)));
    }

    /** As programs read it: by the list at its end. */
    private static Map<String, byte[]> unzipped(byte[] file) throws IOException {
        Path path = Files.createTempFile("sheet", ".zip");
        Map<String, byte[]> files = new LinkedHashMap<>();
        try {
            Files.write(path, file);
            try (ZipFile zip = new ZipFile(path.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        } finally {
            Files.delete(path);
        }
        return files;
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }
}
