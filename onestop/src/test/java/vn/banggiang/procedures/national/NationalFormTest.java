package vn.banggiang.procedures.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.banggiang.procedures.facts.Audience;
import vn.banggiang.procedures.facts.ChannelKind;
import vn.banggiang.procedures.facts.ExecutionLevel;
import vn.banggiang.procedures.facts.LifeEvent;
import vn.banggiang.procedures.facts.OnlineLevel;
import vn.banggiang.procedures.facts.ProcedureFacts;
import vn.banggiang.procedures.facts.ProceduresException;
import vn.banggiang.procedures.facts.TermUnit;
import vn.banggiang.tables.TablesException;

/** A procedure comes from the national database, as its programs write it and as they should not. */
class NationalFormTest {

    @Test
    void readsAProcedureOfTheNationalDatabase() throws IOException {
        ReadProcedure read = only(NationalFile.read(sample()));

        ProcedureFacts facts = read.facts().orElseThrow();
        assertThat(facts.code().value()).isEqualTo("1.012766");
        assertThat(facts.tiers()).containsExactly(ExecutionLevel.PROVINCE);
        assertThat(facts.audienceKinds()).containsExactly(Audience.BUSINESSES);
        assertThat(facts.sequences().getFirst().steps())
                .startsWith("Bước 1. Thương nhân nộp hồ sơ.\nHồ sơ được kiểm tra ngay.");
        var counter = facts.channels().getFirst();
        assertThat(counter.kind()).isEqualTo(ChannelKind.COUNTER);
        assertThat(counter.terms().getFirst().counted()).contains(TermUnit.WORKING_DAY);
        assertThat(counter.terms().getFirst().fees())
                .extracting(fee -> fee.amount())
                .containsExactly(BigDecimal.valueOf(200_000), BigDecimal.valueOf(100_000));
        assertThat(facts.papers().getFirst().papers().get(1).copies()).isOne();
        assertThat(facts.legalBases().getFirst().effective()).isEqualTo(LocalDate.of(2018, 1, 15));
        assertThat(facts.linked()).containsExactly("2.000635");
    }

    @Test
    void saysWhatItLeavesOut() throws IOException {
        assertThat(only(NationalFile.read(sample())).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("GHICHUNOIBO");
            assertThat(finding.fault()).isFalse();
        });
    }

    @Test
    void takesAListUnderAnyNameAndKeysOfAnyCase() {
        List<ReadProcedure> read = NationalForm.read(json("""
                {"error_code": "0", "result": [
                  {"MaTTHC": "1.000001", "tenTTHC": "Một", "LinhVucThucHien": [{"TenLinhVuc": "Đất đai"}],
                   "MUCDO": "Toàn trình", "SUKIEN": ["Có con nhỏ", "Việc khác"]},
                  {"MATTHC": "1.000002", "TENTTHC": "Hai", "LINHVUCTHUCHIEN": [{"MALINHVUC": "L1"}]}]}
                """));

        assertThat(read).extracting(ReadProcedure::code).containsExactly("1.000001", "1.000002");
        ProcedureFacts first = read.getFirst().facts().orElseThrow();
        assertThat(first.online()).isEqualTo(OnlineLevel.FULL);
        assertThat(first.events()).containsExactly(LifeEvent.BIRTH);
        assertThat(read.getFirst().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.key()).isEqualTo("procedures.unknown-event"));
    }

    @Test
    void saysEachFaultWithItsPlaceAndTakesTheOthers() {
        List<ReadProcedure> read = NationalForm.read(json("""
                [{"MATTHC": "khong-phai-ma", "TENTTHC": "Một", "LINHVUCTHUCHIEN": [{"TENLINHVUC": "Đất đai"}],
                  "CACHTHUCTHUCHIEN": [
                    {"KENH": "9", "THOIGIAN": []},
                    {"KENH": "1", "THOIGIAN": [{"THOIGIANGIAIQUYET": "nhanh",
                      "PHILEPHI": [{"SOTIEN": -5}, {"SOTIEN": 1e999999999}, {"SOTIEN": "1,5.2"}]}]}],
                  "CANCUPHAPLY": [{"SOVANBAN": "1/QĐ", "NGAYBANHANH": "31/02/2015"}],
                  "KETQUATHUCHIEN": [{"TENKETQUA": "Giấy", "URL": "javascript:alert(1)"}],
                  "THANHPHANHOSO": {"GIAYTO": 1}},
                 {"MATTHC": "1.000002", "TENTTHC": "Hai", "LINHVUCTHUCHIEN": [{"TENLINHVUC": "Đất đai"}]}]
                """));

        assertThat(read.getFirst().facts()).isEmpty();
        assertThat(read.getFirst().findings())
                .filteredOn(Finding::fault)
                .extracting(Finding::place)
                .contains(
                        "[1].CACHTHUCTHUCHIEN[1].KENH",
                        "[1].CACHTHUCTHUCHIEN[2].THOIGIAN[1].THOIGIANGIAIQUYET",
                        "[1].CACHTHUCTHUCHIEN[2].THOIGIAN[1].PHILEPHI[1].SOTIEN",
                        "[1].CACHTHUCTHUCHIEN[2].THOIGIAN[1].PHILEPHI[2].SOTIEN",
                        "[1].CACHTHUCTHUCHIEN[2].THOIGIAN[1].PHILEPHI[3].SOTIEN",
                        "[1].CANCUPHAPLY[1].NGAYBANHANH",
                        "[1].KETQUATHUCHIEN[1].URL",
                        "[1].THANHPHANHOSO",
                        "[1].MATTHC");
        assertThat(read.get(1).facts()).isPresent();
    }

    @Test
    void refusesWhatIsNoSuchFile() {
        for (String file : List.of("[1, 2", "{\"a\": 1, \"a\": 2}", "[".repeat(5_000), "{]")) {
            assertThatExceptionOfType(ProceduresException.class)
                    .isThrownBy(() -> NationalForm.read(json(file)))
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("procedures.no-json"));
        }
    }

    @Test
    void refusesAWorkbookThatWouldFillTheMemory() throws IOException {
        byte[] bomb = workbookWithACellOf(400);

        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertThatExceptionOfType(TablesException.class)
                .isThrownBy(() -> NationalFile.read(bomb))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("tables.too-large-inside"));
    }

    @Test
    void aPlainValueInPlaceOfAProcedureIsAFault() {
        assertThat(NationalForm.read(json("[null, 7, \"a\"]"))).allMatch(ReadProcedure::isFaulty);
    }

    private static byte[] workbookWithACellOf(int megabytes) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            put(zip, "xl/workbook.xml", """
                    <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                    <sheets><sheet name="a" r:id="r1"/></sheets></workbook>""");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            put(zip, "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>");
            for (int written = 0; written < megabytes; written++) {
                zip.write("x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
            }
            zip.write("</t></is></c></row></sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }
        return file.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] sample() throws IOException {
        try (InputStream file = NationalFormTest.class.getResourceAsStream("/procedures/one.json")) {
            return java.util.Objects.requireNonNull(file).readAllBytes();
        }
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ReadProcedure only(List<ReadProcedure> read) {
        assertThat(read).hasSize(1);
        return read.getFirst();
    }
}
