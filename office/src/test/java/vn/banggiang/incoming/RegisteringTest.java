package vn.banggiang.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.Papers;
import vn.banggiang.documents.ReadFacts;
import vn.banggiang.refusal.Refusal;

@PlatformTest
class RegisteringTest {

    private static final int THREADS = 64;
    private static final int EACH = 4;

    private final IncomingDocuments documents;
    private final IncomingReading reading;
    private final IncomingList list;
    private final IncomingStore store;
    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Office office;
    private final Office stranger;

    RegisteringTest(
            IncomingDocuments documents,
            IncomingReading reading,
            IncomingList list,
            IncomingStore store,
            JdbcClient jdbc,
            MessageSource messages,
            BeanFactory beans) {
        this.documents = documents;
        this.reading = reading;
        this.list = list;
        this.store = store;
        this.jdbc = jdbc;
        this.messages = messages;
        Offices offices = new Offices(beans);
        this.office = offices.open();
        this.stranger = offices.open();
    }

    @Test
    void whatWasReadAndTheFormDoesNotAskForStays() {
        IncomingId id = IncomingId.random();
        documents.upload(office.clerk(), id, "cong-van.pdf", new ByteArrayInputStream(Papers.letter()));
        List<String> read = reading.see(office.clerk(), id).document().facts().recipientLines();
        assertThat(read).isNotEmpty();
        jdbc.sql("UPDATE documents.incoming SET authority = 'TM. ỦY BAN NHÂN DÂN' WHERE id = :id")
                .param("id", id.value())
                .update();

        documents.register(office.clerk(), id, asked(Papers.facts("27")), false);

        IncomingDocument registered = reading.see(office.clerk(), id).document();
        assertThat(registered.registeredFacts().recipients()).isEqualTo(read);
        assertThat(ForwardedFacts.of(registered).toPlaces()).isEqualTo(read);
        assertThat(ForwardedFacts.of(registered).signer().competence()).isEqualTo("TM. ỦY BAN NHÂN DÂN");
    }

    /** As the form on the page sends it, and a program that does not speak of the rest. */
    private static ReadFacts asked(ReadFacts form) {
        return new ReadFacts(
                null,
                form.issuer(),
                form.number(),
                form.notation(),
                form.place(),
                form.date(),
                form.type(),
                form.trichYeu(),
                form.signer(),
                form.position(),
                null,
                null,
                form.urgency());
    }

    @Test
    void thePageFillsTheFormAndTheClerkGivesItANumber() {
        IncomingId id = uploaded();
        IncomingDocument arrived = reading.see(office.clerk(), id).document();

        ArrivalNumber soDen = documents.register(office.clerk(), id, Papers.facts("15"), false);

        assertThat(arrived.facts().trichYeu()).contains("cử cán bộ tham gia tập huấn");
        assertThat(arrived.facts().signer()).isEqualTo("Nông Văn Thử");
        assertThat(soDen.number()).isEqualTo(1);
        assertThat(reading.see(office.clerk(), id).document().state()).isEqualTo(IncomingState.REGISTERED);
    }

    @Test
    void aPageWithoutDateOpensForTheClerkWhoIsToldWhatIsMissing() {
        IncomingId id = uploaded();
        ReadFacts read = reading.see(office.clerk(), id).document().facts();

        assertThat(read.date()).isNull();
        assertThat(documents.duplicates(office.clerk(), id, read)).isEmpty();
        assertThatThrownBy(() -> documents.register(office.clerk(), id, read, false))
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refused -> assertThat(messages.getMessage(
                                        refused.key(), refused.args().toArray(), Locale.of("vi")))
                                .isEqualTo("Chưa có thông tin bắt buộc: Ngày ban hành."));
    }

    @Test
    void aDuplicateIsReportedBeforeItIsSavedAndTakesNoNumber() {
        documents.register(office.clerk(), uploaded(), Papers.facts("16"), false);
        IncomingId again = uploaded();

        assertThat(documents.duplicates(office.clerk(), again, Papers.facts("016")))
                .singleElement()
                .satisfies(found -> assertThat(found.soDen().number()).isEqualTo(1));
        refuses(
                Refusal.Kind.CONFLICT,
                "documents.duplicate",
                () -> documents.register(office.clerk(), again, Papers.facts("016"), false));
        assertThat(documents
                        .register(office.clerk(), again, Papers.facts("016"), true)
                        .number())
                .isEqualTo(2);
    }

    @Test
    void theSameFileIsAskedAboutWhateverTheFormSays() {
        byte[] letter = Papers.letter();
        documents.register(office.clerk(), uploaded(letter), Papers.facts("16"), false);
        IncomingId again = uploaded(letter);

        assertThat(documents.duplicates(office.clerk(), again, ReadFacts.none()))
                .singleElement()
                .satisfies(found -> assertThat(found.likeness()).isEqualTo(Duplicate.Likeness.FILE));
        refuses(
                Refusal.Kind.CONFLICT,
                "documents.duplicate",
                () -> documents.register(office.clerk(), again, facts("Ban Dân tộc", day(5)), false));

        documents.register(office.clerk(), again, Papers.facts("99"), true, "Bản giấy đến sau");
        assertThat(reading.see(office.clerk(), again).path().getLast().words()).endsWith("· Bản giấy đến sau");
    }

    @Test
    void oneDocumentIsKnownByItsNumberAndIssuerOrDay() {
        documents.register(office.clerk(), uploaded(), facts("Sở Nội vụ tỉnh Cao Bằng", day(4)), false);
        IncomingId again = uploaded();

        assertThat(documents.duplicates(office.clerk(), again, facts("SỞ NỘI VỤ", day(5))))
                .as("the page leaves the parent's name to the line above")
                .hasSize(1);
        assertThat(documents.duplicates(office.clerk(), again, facts("Ban Dân tộc", day(4))))
                .as("number, notation and day alone")
                .hasSize(1);
        assertThat(documents.duplicates(office.clerk(), again, facts("Ban Dân tộc", day(5))))
                .isEmpty();
    }

    @Test
    void aFileSentWithTheIdOfAnotherIsNotLostUnseen() {
        IncomingId id = uploaded();

        refuses(
                Refusal.Kind.CONFLICT,
                "documents.id-of-other-file",
                () -> documents.upload(office.clerk(), id, "khac.pdf", new ByteArrayInputStream(Papers.letter())));
    }

    @Test
    void whoeverTypesADayToComeIsToldBeforeANumberIsSpent() {
        IncomingId id = uploaded();
        LocalDate today = VietnamTime.today(Clock.systemUTC());

        refuses(
                Refusal.Kind.INVALID,
                "documents.date-to-come",
                () -> documents.register(office.clerk(), id, facts("Sở Nội vụ", today.plusDays(2)), false));
        refuses(
                Refusal.Kind.INVALID,
                "documents.date-too-early",
                () -> documents.register(office.clerk(), id, facts("Sở Nội vụ", LocalDate.of(1, 1, 1)), false));

        assertThat(documents
                        .register(office.clerk(), id, facts("Sở Nội vụ", today), false)
                        .number())
                .isEqualTo(1);
    }

    @Test
    void aSearchFindsNumbersWithZerosBeforeThemAndDays() {
        IncomingId id = uploaded();
        documents.register(office.clerk(), id, Papers.facts("501"), false);

        assertThat(found("0501")).containsExactly(id);
        assertThat(found("0501/SNV-VP")).containsExactly(id);
        assertThat(found("4/3/2026")).containsExactly(id);
        assertThat(found("04-03-2026 tập huấn")).containsExactly(id);
        assertThat(found("01")).as("số đến 1").containsExactly(id);
        assertThat(found("5/3/2026")).isEmpty();
        assertThat(found("0502")).isEmpty();
        assertThat(found("")).containsExactly(id);
        for (String signs : List.of("%", "_", "😀", " - ")) {
            assertThat(found(signs)).as(signs).isEmpty();
        }
    }

    @Test
    void aFormPostedTwiceMakesOneDocumentAndOneNumber() {
        byte[] letter = Papers.letter();
        IncomingId id = uploaded(letter);
        documents.upload(office.clerk(), id, "lan-hai.pdf", new ByteArrayInputStream(letter));
        ArrivalNumber given = documents.register(office.clerk(), id, Papers.facts("17"), false);

        assertThat(documents.register(office.clerk(), id, Papers.facts("17"), false))
                .as("the answer was lost on the way")
                .isEqualTo(given);
        refuses(
                Refusal.Kind.CONFLICT,
                "documents.wrong-state",
                () -> documents.register(office.clerk(), id, Papers.facts("18"), false));

        assertThat(reading.see(office.clerk(), id).document().files())
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("den.pdf"));
    }

    @Test
    void manyThreadsLeaveARegisterWithoutGapOrDuplicate() throws Exception {
        List<IncomingId> ids = IntStream.range(0, THREADS * EACH)
                .mapToObj(i -> arrivedAlready())
                .toList();
        List<Callable<List<Integer>>> clerks = new ArrayList<>();
        for (int clerk = 0; clerk < THREADS; clerk++) {
            List<IncomingId> own = ids.subList(clerk * EACH, (clerk + 1) * EACH);
            clerks.add(() -> own.stream()
                    .map(id -> documents.register(office.clerk(), id, Papers.facts("18"), true))
                    .map(ArrivalNumber::number)
                    .toList());
        }

        List<Integer> numbers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<List<Integer>> one : threads.invokeAll(clerks)) {
                numbers.addAll(one.get());
            }
        }

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, THREADS * EACH).boxed().toList());
    }

    @Test
    void aNumberIsNeverTakenBackNotEvenByHand() {
        IncomingId id = uploaded();
        documents.register(office.clerk(), id, Papers.facts("19"), false);

        assertThatThrownBy(() -> jdbc.sql("UPDATE documents.incoming SET arrival_number = 7 WHERE id = :id")
                        .param("id", id.value())
                        .update())
                .hasMessageContaining("never taken back");
        assertThatThrownBy(() -> jdbc.sql("UPDATE documents.register SET last_number = 7 WHERE agency_id = :agency")
                        .param("agency", office.agency().id().value())
                        .update())
                .hasMessageContaining("only counts up");
    }

    @Test
    void whatIsNoPdfIsRefusedAndNothingIsKept() {
        IncomingId id = IncomingId.random();

        refuses(
                Refusal.Kind.INVALID,
                "layout.not-a-pdf",
                () -> documents.upload(
                        office.clerk(),
                        id,
                        "../../etc/passwd.pdf",
                        new ByteArrayInputStream("<script>".getBytes(StandardCharsets.UTF_8))));
        assertThat(store.find(id)).isEmpty();
    }

    @Test
    void someoneElsesDocumentDoesNotExist() {
        IncomingId id = uploaded();
        List<ThrowingCallable> tries = List.of(
                () -> reading.see(stranger.clerk(), id).document(),
                () -> reading.file(stranger.leader(), id, 0),
                () -> reading.see(stranger.clerk(), id).verdict(),
                () -> reading.see(stranger.clerk(), id).path(),
                () -> documents.register(stranger.clerk(), id, Papers.facts("20"), false),
                () -> documents.refuse(stranger.clerk(), id, "Gửi nhầm"),
                () -> documents.direct(
                        stranger.leader(), id, Instruction.of("", new Assignee.ToUnit(stranger.unit()), List.of(), 5)),
                () -> documents.startHandling(stranger.specialist(), id),
                () -> documents.complete(stranger.leader(), id),
                () -> reading.see(office.specialist(), id).document());

        assertThat(tries).allSatisfy(one -> refuses(Refusal.Kind.NOT_FOUND, "documents.not-found", one));
    }

    @Test
    void aDirectionOpensTheDocumentToThoseItNamesAndToNobodyElse() {
        IncomingId id = uploaded();
        documents.register(office.clerk(), id, Papers.facts("21"), false);
        var specialist = new Assignee.ToPerson(office.specialist().person());

        documents.direct(office.leader(), id, Instruction.of("Tham mưu trả lời", specialist, List.of(), 3));

        assertThat(reading.see(office.specialist(), id).document().state()).isEqualTo(IncomingState.DIRECTED);
        refuses(
                Refusal.Kind.NOT_FOUND,
                "documents.not-found",
                () -> reading.see(office.colleague(), id).document());
        refuses(Refusal.Kind.FORBIDDEN, "documents.only-lead", () -> documents.startHandling(office.leader(), id));
    }

    @Test
    void eachActNeedsItsRole() {
        IncomingId id = uploaded();

        refuses(
                Refusal.Kind.FORBIDDEN,
                "documents.only-clerk",
                () -> documents.register(office.leader(), id, Papers.facts("22"), false));
        documents.register(office.clerk(), id, Papers.facts("22"), false);
        refuses(
                Refusal.Kind.FORBIDDEN,
                "documents.only-leader",
                () -> documents.direct(
                        office.clerk(), id, Instruction.of("", new Assignee.ToUnit(office.unit()), List.of(), 5)));
        refuses(
                Refusal.Kind.INVALID,
                "documents.assignee-elsewhere",
                () -> documents.direct(
                        office.leader(), id, Instruction.of("", new Assignee.ToUnit(stranger.unit()), List.of(), 5)));
    }

    private IncomingId uploaded() {
        return uploaded(Papers.letter());
    }

    private IncomingId uploaded(byte[] letter) {
        IncomingId id = IncomingId.random();
        documents.upload(office.clerk(), id, "den.pdf", new ByteArrayInputStream(letter));
        return id;
    }

    private List<IncomingId> found(String query) {
        var filter = new IncomingFilter(Set.of(), query, "", IncomingFilter.Order.NEWEST, 0);
        return list.page(office.clerk(), filter).lines().stream()
                .map(IncomingLine::id)
                .toList();
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2026, 3, ofMarch);
    }

    private static ReadFacts facts(String issuer, LocalDate day) {
        ReadFacts form = Papers.facts("40");
        return new ReadFacts(
                null,
                issuer,
                form.number(),
                form.notation(),
                form.place(),
                day,
                form.type(),
                form.trichYeu(),
                form.signer(),
                form.position(),
                form.authority(),
                form.recipients(),
                form.urgency());
    }

    /** As {@link #uploaded}, without reading the page again. */
    private IncomingId arrivedAlready() {
        IncomingDocument page = store.find(uploadedOnce()).orElseThrow();
        IncomingId id = IncomingId.random();
        store.add(
                IncomingDocument.arrived(
                        id, page.agency(), page.origin(), page.arrivedAt(), page.facts(), page.files()),
                store.verdict(page.id()));
        return id;
    }

    private IncomingId uploadedOnce() {
        if (once == null) {
            once = uploaded();
        }
        return once;
    }

    private IncomingId once;

    private static void refuses(Refusal.Kind kind, String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.kind()).isEqualTo(kind);
        });
    }
}
