package vn.banggiang.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a workbook is what people see in it, and what is more than a table is not read. */
class BroughtXlsxTest {

    private static final String BOOK =
            "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                    + "<workbookPr date1904=\"%s\"/><sheets><sheet name=\"a\" r:id=\"r7\"/><sheet name=\"b\" r:id=\"r8\"/></sheets></workbook>";
    private static final String RELATIONSHIPS =
            "<Relationships><Relationship Id=\"r8\" Target=\"worksheets/sheet1.xml\"/>"
                    + "<Relationship Id=\"r7\" Target=\"worksheets/sheet9.xml\"/></Relationships>";
    private static final String STYLES =
            "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-42A]dd/mm/yyyy;@\"/>"
                    + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                    + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>";

    @Test
    void whatIsWrittenIsRead() {
        var target = new ByteArrayOutputStream();
        SheetFormat.XLSX.write(
                new Table(
                        "programme",
                        List.of(new Column("name", 20), new Column("from", 12), new Column("-", 5), new Column("n", 5)),
                        List.of(
                                List.of(Cell.of("=1+1 đ"), Cell.of(LocalDate.of(2015, 12, 31)), Cell.EMPTY, Cell.of(7)),
                                List.of(
                                        Cell.of("_x0041_\n'x"),
                                        Cell.of(LocalDate.of(2020, 2, 29)),
                                        Cell.EMPTY,
                                        Cell.of(0)))),
                target);

        assertThat(read(target.toByteArray()))
                .containsExactly(
                        row(1, "name", "from", "-", "n"),
                        row(2, "=1+1 đ", "2015-12-31", "", "7"),
                        row(3, "_x0041_\n'x", "2020-02-29", "", "0"));
    }

    @Test
    void cellsComeAsPeopleSeeThem() throws IOException {
        byte[] file = workbook("0", """
                <row r="3"><c r="B3" t="s"><v>1</v></c><c r="C3" s="1"><v>42369</v></c><c r="D3" s="2"><v>42369.75</v></c>\
                <c r="E3" s="3"><v>0.6</v></c><c r="F3"><v>0.30000000000000004</v></c><c r="G3"><v>12.345</v></c>\
                <c r="H3" t="inlineStr"><is><t>trong ô</t></is></c></row><row r="5"/>\
                <row r="7"><c><f>1+1</f><v>2</v></c><c t="str"><f>A1</f><v>chữ</v></c><c t="d"><v>2015-12-31T00:00:00</v></c>\
                <c><v>1E3</v></c><c t="s"><v>0</v></c></row>""");

        assertThat(read(file))
                .containsExactly(
                        row(3, "", "in đậm và thường", "2015-12-31", "2015-12-31", "60%", "0.3", "12.3450", "trong ô"),
                        row(7, "2", "chữ", "2015-12-31", "1000", "một"));
        assertThat(read(workbook("1", "<row><c s=\"1\"><v>40907</v></c></row>")))
                .containsExactly(row(1, "2015-12-31"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"C2\" t=\"e\"><v>#REF!</v></c>",
                "<c r=\"C2\"><f>1+1</f></c>",
                "<c r=\"C2\" t=\"s\"><v>9</v></c>",
                "<c r=\"C2\"><v>1E999999999</v></c>",
                "<c r=\"C2\"><v>chữ</v></c>",
                "<c r=\"C2\" s=\"1\"><v>99999999</v></c>"
            })
    void aCellWithoutAValueIsRefusedWithItsPlace(String cell) throws IOException {
        byte[] file = workbook("0", "<row r=\"2\">" + cell + "</row>");

        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(TablesException.class, refused -> {
            assertThat(refused.key()).isEqualTo("tables.cell-without-value");
            assertThat(refused.args()).containsExactly("C2");
        });
    }

    @Test
    void bombsAreRefusedBeforeTheyAreHeld() throws IOException {
        String most = "x".repeat(40_000_000);
        refused(
                "tables.too-large-inside",
                workbook("0", "<row><c t=\"inlineStr\"><is><t>" + most + "</t></is></c></row>"));
        refused("tables.too-large-inside", workbook("0", "<row><c r=\"" + most + "\"/></row>"));
        refused("tables.too-large-inside", workbook("0", "<row><c/></row>".repeat(5_000_000)));
        refused("tables.too-many-columns", workbook("0", "<row>" + "<c/>".repeat(300) + "</row>"));
        refused("tables.broken", workbook("0", "<a>".repeat(2_000_000)));
        refused("tables.broken", workbook("0", "<row r=\"5\"/><row r=\"4\"/>"));
    }

    @Test
    void aMillionEmptyRowsAreNothing() throws IOException {
        byte[] file = workbook("0", "<row><c><v>1</v></c></row>" + "<row ht=\"15\"/>".repeat(1_000_000));

        assertThat(read(file)).containsExactly(row(1, "1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x \"y\">]><row/>",
                "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><row/>",
                "<row><c><v>&x;</v></c></row>",
                "<!-- <row> -->",
                "<row><c t=\"inlineStr\"><is><t><![CDATA[<]]></t></is></c></row>",
                "<row>"
            })
    void whatIsMoreThanMarksAndTextIsRefused(String inside) throws IOException {
        refused("tables.broken", workbook("0", inside));
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        refused("tables.no-workbook", zip(Map.of("word/document.xml", "<a/>")));
        refused(
                "tables.no-workbook",
                zip(Map.of("xl/workbook.xml", "<workbook/>", "xl/_rels/workbook.xml.rels", "<a/>")));
        refused("tables.broken", "PK rác".getBytes(StandardCharsets.UTF_8));
        refused("tables.old-or-locked", HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
    }

    private static void refused(String key, byte[] file) throws IOException {
        FileTime before = FileTime.from(Instant.now());
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(TablesException.class)
                .extracting("key")
                .isEqualTo(key);
        try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.filter(one -> one.getFileName().toString().startsWith("brought-"))
                            .filter(one -> one.toFile().lastModified() >= before.toMillis()))
                    .isEmpty();
        }
    }

    private static byte[] workbook(String since1904, String rows) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", BOOK.formatted(since1904));
        parts.put("xl/_rels/workbook.xml.rels", RELATIONSHIPS);
        parts.put("xl/styles.xml", STYLES);
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>một</t></si><si><r><rPr><b/></rPr><t>in đậm</t></r><r><t xml:space=\"preserve\"> và thường</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>đọc là</t></rPh></si></sst>");
        parts.put(
                "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>9</v></c></row></sheetData></worksheet>");
        parts.put(
                "xl/worksheets/sheet9.xml",
                rows.startsWith("<!D") ? rows : "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                write(part.getValue(), zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void write(String text, OutputStream target) throws IOException {
        int piece = 1 << 20;
        for (int from = 0; from < text.length(); from += piece) {
            String some = text.substring(from, Math.min(text.length(), from + piece));
            target.write(some.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static BroughtRow row(long line, String... cells) {
        return new BroughtRow(line, List.of(cells), true);
    }

    private static List<BroughtRow> read(byte[] file) {
        List<BroughtRow> rows = new ArrayList<>();
        BroughtXlsx.read(file, rows::add);
        return rows;
    }
}
