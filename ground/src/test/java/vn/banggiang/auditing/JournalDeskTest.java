package vn.banggiang.auditing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.audit.JournalFilter;
import vn.banggiang.audit.JournalLine;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.tables.Cell;
import vn.banggiang.tables.Column;
import vn.banggiang.tables.SheetFormat;
import vn.banggiang.tables.Table;

@PlatformTest
class JournalDeskTest {

    private final JournalDesk desk;
    private final JournalExport export;
    private final JournalTable table;
    private final JournalWords words;
    private final ChainVerifications verifications;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final Actor auditor = with(Role.AUDITOR);
    private final String subject = "record:" + UUID.randomUUID();

    JournalDeskTest(
            JournalDesk desk,
            JournalExport export,
            JournalTable table,
            JournalWords words,
            ChainVerifications verifications,
            Journal journal,
            JdbcClient jdbc) {
        this.desk = desk;
        this.export = export;
        this.table = table;
        this.words = words;
        this.verifications = verifications;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    @Test
    void whatWasLookedForIsRecordedOnceADayAndFurtherPagesAreNot() {
        happened(3);
        List<JournalLine> first = desk.page(auditor, JournalFilter.of(subject), null, 2);
        desk.page(auditor, JournalFilter.of(subject), first.getLast().id(), 2);
        desk.page(auditor, JournalFilter.of(subject), null, 2);
        desk.page(auditor, JournalFilter.ALL, null, 2);

        assertThat(readings())
                .extracting(line -> line.entry().details())
                .containsExactly(Map.of("subject", subject), Map.of());
    }

    @Test
    void aLineIsOpenedWithWhatElseHappenedToItsSubject() {
        happened(2);
        long id = desk.page(auditor, JournalFilter.of(subject), null, 1)
                .getFirst()
                .id();

        OpenedLine opened = desk.line(auditor, id);

        assertThat(opened.line().id()).isEqualTo(id);
        assertThat(opened.ofTheSubject()).hasSize(2);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(desk.line(auditor, id).place()).isNotNull());
    }

    @Test
    void whatIsTakenAlongIsAnObjectALineAndRecorded() {
        happened(3);
        var file = new ByteArrayOutputStream();

        export.of(auditor, JournalFilter.of(subject)).writeTo(file);

        assertThat(file.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("{")
                        .endsWith("}")
                        .contains("\"subject\":\"" + subject + "\"", "\"action\":\"records.act.seen\""));
        assertThat(readings()).extracting(line -> line.entry().action()).containsExactly("auditing.exported");
    }

    @Test
    void aSpreadsheetHasALineInWordsForEachOfThem() {
        happened(1_200);

        Table sheet = table.of(auditor, JournalFilter.of(subject), SheetFormat.XLSX, Locale.ENGLISH);

        assertThat(sheet.columns()).extracting(Column::title).contains("Act", "Person", "Details");
        assertThat(sheet.lines()).hasSize(1_200).allSatisfy(line -> {
            assertThat(line).hasSize(sheet.columns().size());
            assertThat(line.get(1)).isInstanceOf(Cell.Day.class);
            assertThat(line.getFirst()).isInstanceOf(Cell.Whole.class);
        });
        assertThat(readings())
                .singleElement()
                .satisfies(line -> assertThat(line.entry().details()).containsEntry("format", "XLSX"));
    }

    @Test
    void moreThanASheetShowsAreNotCutOffInSilence() {
        assertThat(JournalTable.atMost(2, Stream.of(1, 2))).hasSize(2);
        assertThatThrownBy(() -> JournalTable.atMost(2, Stream.of(1, 2, 3)).toList())
                .hasMessageContaining("auditing.too-many-lines");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AUDITOR")
    void nobodyElseGetsIn(Role role) {
        Actor another = with(role);
        List<Runnable> doors = List.of(
                () -> desk.page(another, JournalFilter.ALL, null, 1),
                () -> desk.line(another, 1),
                () -> desk.actions(another),
                () -> export.of(another, JournalFilter.ALL),
                () -> table.of(another, JournalFilter.ALL, SheetFormat.XLSX, Locale.ROOT),
                () -> verifications.start(another),
                () -> verifications.latest(another),
                () -> verifications.of(another, UUID.randomUUID()));

        assertThat(doors).allSatisfy(door -> assertThatThrownBy(door::run).hasMessageContaining("auditing.forbidden"));
    }

    @Test
    void theChainIsVerifiedInTheBackgroundAndOnlyOnceAtATime() {
        jdbc.sql("DELETE FROM auditing.verification").update();
        happened(1);

        ChainVerification started = verifications.start(auditor);
        ChainVerification again = verifications.start(auditor);

        assertThat(again.id()).isEqualTo(started.id());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !verifications.of(auditor, started.id()).isUnderWay());
        ChainVerification ended = verifications.of(auditor, started.id());
        assertThat(ended.failure()).isNull();
        assertThat(ended.verdict())
                .isNotNull()
                .satisfies(verdict -> assertThat(verdict.head()).matches("[0-9]+:[0-9a-f]{64}"));
        assertThat(ended.checked()).isGreaterThanOrEqualTo(started.links());
    }

    @Test
    void actsAndSubjectsHaveWordsAndUnknownOnesAreCalledAsTheyAre() {
        Locale vi = Locale.of("vi");
        assertThat(words.act("identity.signed-in", vi)).isEqualTo("Đăng nhập");
        assertThat(words.kind("administration.unit-opened", "unit:1", vi)).isEqualTo("Đơn vị");
        assertThat(words.act("vanished.happened", vi)).isEqualTo("vanished.happened");
        assertThat(words.kind("no act", "no subject", vi)).isEmpty();
    }

    private void happened(int times) {
        for (int i = 0; i < times; i++) {
            journal.record(new JournalEntry(null, null, "records.act.seen", subject, Map.of()));
        }
    }

    private List<JournalLine> readings() {
        return journal.of("person:" + auditor.person());
    }

    private static Actor with(Role role) {
        return new Actor(PersonId.random(), "Kiểm tra", new AgencyId(UUID.randomUUID()), Set.of(role), Set.of());
    }
}
