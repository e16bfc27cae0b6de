package vn.banggiang.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import vn.banggiang.PlatformTest;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalLine;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.register.BookLine;
import vn.banggiang.documents.register.RegisterColumn;
import vn.banggiang.documents.register.RegisterKey;
import vn.banggiang.documents.register.RegisterKind;
import vn.banggiang.identity.Actor;
import vn.banggiang.incoming.Assignee;
import vn.banggiang.incoming.Correcting;
import vn.banggiang.incoming.IncomingDocuments;
import vn.banggiang.incoming.Instruction;
import vn.banggiang.outgoing.Desk;
import vn.banggiang.outgoing.Issuing;
import vn.banggiang.tables.Cell;

/** The registers as the law has them: every number, in its columns, for who may read all of them. */
@PlatformTest
class RegisterBooksTest {

    private final RegisterReading reading;
    private final RegisterFiles files;
    private final IncomingDocuments incoming;
    private final Correcting correcting;
    private final Issuing issuing;
    private final Journal journal;
    private final Desk desk;
    private final Offices offices;
    private final Office office;
    private final int year;

    RegisterBooksTest(
            RegisterReading reading,
            RegisterFiles files,
            IncomingDocuments incoming,
            Correcting correcting,
            Issuing issuing,
            Journal journal,
            Clock clock,
            BeanFactory beans) {
        this.reading = reading;
        this.files = files;
        this.incoming = incoming;
        this.correcting = correcting;
        this.issuing = issuing;
        this.journal = journal;
        this.desk = new Desk(beans);
        this.offices = new Offices(beans);
        this.office = offices.open();
        this.year = VietnamTime.today(clock).getYear();
    }

    @Test
    void theRegisterOfIncomingDocumentsHasTheLawsTenColumns() {
        IncomingId id = desk.registered(office, "15");
        incoming.direct(
                office.leader(),
                id,
                Instruction.of(
                        "",
                        new Assignee.ToUnit(office.unit()),
                        List.of(new Assignee.ToPerson(office.head().person())),
                        5));
        incoming.startHandling(office.specialist(), id);

        BookLine line = reading.page(office.clerk(), RegisterKind.INCOMING, year, 0)
                .lines()
                .getFirst();

        assertThat(reading.columns(RegisterKind.INCOMING)).hasSize(10);
        assertThat(line.number()).isEqualTo(1);
        assertThat(line.document()).isEqualTo(id.ref());
        assertThat(words(RegisterKind.INCOMING, line, RegisterColumn.CODE)).startsWith("15/");
        assertThat(words(RegisterKind.INCOMING, line, RegisterColumn.SUBJECT)).contains(": ");
        assertThat(words(RegisterKind.INCOMING, line, RegisterColumn.RECEIVER))
                .isEqualTo("Văn phòng; phối hợp: Lục Thị Phòng");
        assertThat(words(RegisterKind.INCOMING, line, RegisterColumn.RECEIPT))
                .startsWith("Bế Văn Viên, nhận việc ngày");
        assertThat(line.cells().get(7)).isInstanceOf(Cell.Day.class);
    }

    @Test
    void aCancelledNumberKeepsItsLineAndSaysWhy() {
        IncomingId id = desk.registered(office, "17");
        correcting.cancel(office.clerk(), id, "Vào sổ nhầm");

        BookLine line = reading.page(office.clerk(), RegisterKind.INCOMING, year, 0)
                .lines()
                .getFirst();

        assertThat(line.document()).isEqualTo(id.ref());
        assertThat(words(RegisterKind.INCOMING, line, RegisterColumn.NOTES)).isEqualTo("Đã hủy: Vào sổ nhầm");
    }

    @Test
    void theRegisterOfOutgoingDocumentsHasTheLawsTenColumns() {
        Office recipient = offices.open();
        OutgoingId id = desk.signed(office, recipient);
        issuing.issue(office.clerk(), id);

        BookLine line = reading.page(office.leader(), RegisterKind.OUTGOING, year, 0)
                .lines()
                .getFirst();

        assertThat(reading.columns(RegisterKind.OUTGOING)).hasSize(10);
        assertThat(line.document()).isEqualTo(id.ref());
        assertThat(words(RegisterKind.OUTGOING, line, RegisterColumn.CODE)).startsWith("01/");
        assertThat(words(RegisterKind.OUTGOING, line, RegisterColumn.SIGNER)).isEqualTo("Nông Văn Đốc");
        assertThat(words(RegisterKind.OUTGOING, line, RegisterColumn.RECIPIENTS))
                .contains(recipient.agency().name());
        assertThat(words(RegisterKind.OUTGOING, line, RegisterColumn.KEEPER)).isEqualTo("Văn phòng");
        assertThat(words(RegisterKind.OUTGOING, line, RegisterColumn.RECEIPT)).endsWith("/1 nơi đã tiếp nhận");
    }

    @Test
    void aPageBeginsWhereTheOneBeforeEnded() {
        List.of("1", "2", "3").forEach(number -> desk.registered(office, number));
        RegisterKey register = new RegisterKey(office.agency().id(), RegisterKind.INCOMING, year);

        assertThat(reading.book(RegisterKind.INCOMING).lines(register, 1, 1))
                .singleElement()
                .extracting(BookLine::number)
                .isEqualTo(2);
        assertThat(reading.page(office.clerk(), RegisterKind.INCOMING, year, 0).total())
                .isEqualTo(3);
        assertThat(reading.page(office.clerk(), RegisterKind.INCOMING, year, 1).lines())
                .isEmpty();
    }

    @Test
    void whoDoesNotSeeEveryDocumentReadsNoRegister() {
        desk.registered(office, "16");

        for (Actor other : List.of(office.head(), office.specialist())) {
            assertThatThrownBy(() -> reading.page(other, RegisterKind.INCOMING, year, 0))
                    .isInstanceOf(RegistersException.class);
            assertThatThrownBy(() -> files.of(other, RegisterKind.INCOMING, year, RegisterFormat.PDF))
                    .isInstanceOf(RegistersException.class);
        }
        assertThat(reading.page(offices.open().clerk(), RegisterKind.INCOMING, year, 0)
                        .lines())
                .isEmpty();
    }

    @Test
    void thePrintHasACoverAndEveryNumber() throws IOException {
        desk.registered(office, "15");
        desk.registered(office, "16");

        try (PDDocument pdf = Loader.loadPDF(bytes(RegisterFormat.PDF))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains(
                            "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN",
                            "Năm " + year,
                            "Từ số 1 đến số 2",
                            "Ngày đến",
                            "(10)",
                            "15/",
                            "16/")
                    .contains("04/03/2026");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void aSpreadsheetHasEveryNumber(RegisterFormat format) throws Exception {
        desk.registered(office, "77");

        assertThat(sheet(bytes(format))).contains("Tên loại và trích yếu nội dung văn bản", "77/");
    }

    @ParameterizedTest
    @EnumSource
    void whoTakesARegisterAwayStandsInTheJournal(RegisterFormat format) throws IOException {
        desk.registered(office, "78");
        bytes(format);

        assertThat(journal.of("register:INCOMING/" + year).stream()
                        .map(JournalLine::entry)
                        .filter(entry -> office.clerk().person().value().equals(entry.person())))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("format", format.name()));
    }

    private byte[] bytes(RegisterFormat format) throws IOException {
        ResponseEntity<Resource> answer = files.of(office.clerk(), RegisterKind.INCOMING, year, format);
        try (InputStream content = Objects.requireNonNull(answer.getBody()).getInputStream()) {
            return content.readAllBytes();
        }
    }

    private static String sheet(byte[] file) throws Exception {
        Path path = Files.createTempFile("sheet", ".zip");
        try {
            Files.write(path, file);
            try (ZipFile zip = new ZipFile(path.toFile())) {
                ZipEntry sheet = Objects.requireNonNullElseGet(
                        zip.getEntry("content.xml"), () -> zip.getEntry("xl/worksheets/sheet1.xml"));
                return DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(zip.getInputStream(sheet))
                        .getDocumentElement()
                        .getTextContent();
            }
        } finally {
            Files.delete(path);
        }
    }

    private String words(RegisterKind kind, BookLine line, RegisterColumn column) {
        return ((Cell.Text) line.cells().get(reading.columns(kind).indexOf(column))).value();
    }
}
