package vn.banggiang.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.ImportLine.Effect;
import vn.banggiang.procedures.facts.FactDifference;
import vn.banggiang.procedures.facts.FactPart;
import vn.banggiang.procedures.facts.ProcedureCode;
import vn.banggiang.procedures.national.NationalForm;
import vn.banggiang.procedures.national.NationalWriter;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.storage.Sha256;

/** A procedure comes as a file, is published by somebody else, changed, ended; and is never said otherwise for a past day. */
@PlatformTest
class ProcedureStoryTest {

    private final Procedures procedures;
    private final ProcedureImports imports;
    private final ProcedureList list;
    private final Decisions decisions;
    private final ProcedureWork work;
    private final JdbcClient jdbc;
    private final Offices offices;
    private final LocalDate today;

    private Office office;
    private Actor officer;
    private String code;

    ProcedureStoryTest(
            Procedures procedures,
            ProcedureImports imports,
            ProcedureList list,
            Decisions decisions,
            ProcedureWork work,
            JdbcClient jdbc,
            Clock clock,
            BeanFactory beans) {
        this.procedures = procedures;
        this.imports = imports;
        this.list = list;
        this.decisions = decisions;
        this.work = work;
        this.jdbc = jdbc;
        this.offices = new Offices(beans);
        this.today = VietnamTime.today(clock);
    }

    @BeforeEach
    void anOfficeWithAOneStopOfficer() {
        office = offices.open();
        officer = officer(office);
        code = "9.%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
    }

    @Test
    void whatIsImportedIsADraftUntilALeaderPublishesIt() {
        ImportPreview preview = bring(json("Cấp giấy phép"));
        assertThat(preview.count(Effect.NEW)).isOne();
        assertThat(procedures.called(officer, new ProcedureCode(code))).isEmpty();

        imports.confirm(officer, preview.id(), preview.sha256(), false);
        ProcedureView draft =
                procedures.called(officer, new ProcedureCode(code)).orElseThrow();

        assertThat(draft.standing(today)).isEqualTo(ProcedureStanding.DRAFT);
        assertThat(procedures.called(office.clerk(), new ProcedureCode(code))).isEmpty();
        publish(draft, today);

        assertThat(view().inForce(today).orElseThrow().facts().name()).isEqualTo("Cấp giấy phép");
        assertThat(procedures
                        .called(office.clerk(), new ProcedureCode(code))
                        .orElseThrow()
                        .standing(today))
                .isEqualTo(ProcedureStanding.IN_FORCE);
    }

    @Test
    void confirmingTwiceWritesOneVersion() {
        ImportPreview preview = bring(json("Cấp giấy phép"));
        imports.confirm(officer, preview.id(), preview.sha256(), false);
        imports.confirm(officer, preview.id(), preview.sha256(), false);

        assertThat(view().versions()).hasSize(1);
    }

    @Test
    void theSameFileOnceMoreHasNothingToTake() {
        take(json("Cấp giấy phép"));
        ImportPreview again = bring(json("Cấp giấy phép"));

        assertThat(again.count(Effect.SAME)).isOne();
        assertThat(again.isTakable()).isFalse();
    }

    @Test
    void aNewerVersionComesOnItsDayAndTheOldOneStaysForDaysBefore() {
        take(json("Tên cũ"));
        publish(view(), today.minusDays(10));
        take(json("Tên mới"));
        assertThat(view().standing(today)).isEqualTo(ProcedureStanding.CHANGED);
        publish(view(), today.plusDays(5));

        assertThat(named(today)).isEqualTo("Tên cũ");
        assertThat(named(today.plusDays(4))).isEqualTo("Tên cũ");
        assertThat(named(today.plusDays(5))).isEqualTo("Tên mới");
        assertThat(view().inForce(today.minusDays(11))).isEmpty();
    }

    @Test
    void aDraftWaitsForTheLeaderUntilItIsPublished() {
        take(json("Cấp giấy phép"));

        assertThat(work.waitingFor(office.leader()).lines()).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("Cấp giấy phép");
            assertThat(line.href())
                    .isEqualTo("/procedures/" + view().procedure().id());
        });
        assertThat(work.waitingFor(officer).lines()).isEmpty();
        publish(view(), today);
        assertThat(work.waitingFor(office.leader()).lines()).isEmpty();
    }

    @Test
    void whatIsMoreThanAScreenIsCounted() {
        String base = code;
        for (int number = 0; number < 23; number++) {
            code = base.substring(0, 5) + "%03d".formatted(number);
            take(json("Thủ tục " + number));
        }

        var share = work.waitingFor(office.leader());
        assertThat(share.lines()).hasSize(20);
        assertThat(share.further())
                .singleElement()
                .satisfies(more -> assertThat(more.count()).isEqualTo(3));
    }

    @Test
    void thePreviewSaysWhatWouldBeSaidOtherwise() {
        take(json("Tên cũ"));

        assertThat(bring(json("Tên mới")).lines().getFirst().differences())
                .singleElement()
                .isEqualTo(new FactDifference(FactPart.NAME, List.of("Tên cũ"), List.of("Tên mới")));
    }

    @Test
    void anEndedProcedureIsDoneUntilItsLastDayAndMayComeBack() {
        take(json("Cấp giấy phép"));
        publish(view(), today.minusDays(3));
        procedures.end(office.leader(), view().procedure().id(), decision(), today.plusDays(1));

        assertThat(named(today)).isEqualTo("Cấp giấy phép");
        assertThat(view().inForce(today.plusDays(1))).isEmpty();
        assertThat(view().standing(today.plusDays(1))).isEqualTo(ProcedureStanding.ENDED);

        take(json("Cấp giấy phép lại"));
        publish(view(), today.plusDays(2));
        assertThat(named(today.plusDays(2))).isEqualTo("Cấp giấy phép lại");
    }

    @Test
    void whoWroteItDoesNotPublishIt() {
        procedures.write(
                office.leader(),
                office.agency().id(),
                NationalForm.read(json("Của lãnh đạo").getBytes(StandardCharsets.UTF_8))
                        .getFirst()
                        .facts()
                        .orElseThrow());

        assertRefused("procedures.author-publishes-not", () -> publish(view(), today));
        assertRefused(
                "procedures.only-leaders",
                () -> procedures.publish(
                        officer, view().procedure().id(), view().newest().number(), decision(), today));
    }

    @Test
    void anotherAgencyNeitherSeesDraftsNorWritesThem() {
        take(json("Cấp giấy phép"));
        Office other = offices.open();
        Actor stranger = officer(other);

        assertThat(procedures.called(stranger, new ProcedureCode(code))).isEmpty();
        assertThat(imports.bring(stranger, id(), "a.json", json("Khác").getBytes(StandardCharsets.UTF_8))
                        .count(Effect.OF_OTHERS))
                .isOne();
        assertRefused("procedures.only-officers", () -> imports.bring(other.clerk(), id(), "a.json", new byte[] {'{'}));
        ImportPreview own = bring(json("Tên khác"));
        assertRefused("procedures.not-found", () -> imports.preview(stranger, own.id()));
    }

    @Test
    void whatIsPublishedMeanwhileIsNotPublishedUnread() {
        take(json("Một"));
        ProcedureView read = view();
        take(json("Hai"));

        assertRefused("procedures.changed-meanwhile", () -> publish(read, today));
    }

    @Test
    void theFaultyAreLeftOutOnlyWhenThatIsSaid() {
        String two = "[" + json("Cấp giấy phép") + ", {\"MATTHC\": \"x\", \"TENTTHC\": \"Hỏng\"}]";
        ImportPreview preview = bring(two);

        assertRefused("procedures.faulty-file", () -> imports.confirm(officer, preview.id(), preview.sha256(), false));
        imports.confirm(officer, preview.id(), preview.sha256(), true);
        assertThat(view().versions()).hasSize(1);
    }

    @Test
    void whatWasPublishedCannotBeChangedInTheDatabase() {
        take(json("Cấp giấy phép"));
        publish(view(), today);

        assertThatThrownBy(() -> jdbc.sql("UPDATE procedures.version SET body = '{}' WHERE procedure_id = :id")
                        .param("id", view().procedure().id().value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(view().newest().sha256().value())
                .isEqualTo(Sha256.ofContent(
                                NationalWriter.stored(view().newest().facts()).getBytes(StandardCharsets.UTF_8))
                        .value());
    }

    @Test
    void theListShowsDraftsToThoseWhoMakeThem() {
        take(json("Cấp giấy phép số " + code));
        var filter = new ProcedureFilter(Set.of(), code, "", 0);

        assertThat(list.page(officer, filter).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.standing()).isEqualTo(ProcedureStanding.DRAFT));
        assertThat(list.page(office.clerk(), filter).lines()).isEmpty();
        publish(view(), today);
        assertThat(list.page(office.clerk(), filter).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.standing()).isEqualTo(ProcedureStanding.IN_FORCE));
    }

    private static Actor officer(Office office) {
        Actor person = office.specialist();
        return new Actor(
                person.person(), person.fullName(), person.agency(), Set.of(Role.ONE_STOP_OFFICER), person.units());
    }

    private void take(String json) {
        ImportPreview preview = bring(json);
        imports.confirm(officer, preview.id(), preview.sha256(), false);
    }

    private ImportPreview bring(String json) {
        return imports.bring(officer, id(), "thu-tuc.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private void publish(ProcedureView view, LocalDate effective) {
        procedures.publish(office.leader(), view.procedure().id(), view.newest().number(), decision(), effective);
    }

    private Decision decision() {
        return decisions.named(office.agency().id(), "512/QĐ-UBND", today.minusDays(30), "UBND tỉnh");
    }

    private ProcedureView view() {
        return procedures.called(officer, new ProcedureCode(code)).orElseThrow();
    }

    private String named(LocalDate day) {
        return view().inForce(day).orElseThrow().facts().name();
    }

    private String json(String name) {
        return """
                {"MATTHC": "%s", "TENTTHC": "%s", "LINHVUCTHUCHIEN": [{"MALINHVUC": "L1", "TENLINHVUC": "Đất đai"}]}
                """.formatted(code, name).strip();
    }

    private static ImportId id() {
        return new ImportId(UUID.randomUUID());
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
