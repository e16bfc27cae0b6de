package vn.banggiang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.applicants.Applicants;
import vn.banggiang.applicants.CitizenAccount;
import vn.banggiang.applicants.Contact;
import vn.banggiang.applicants.IdentityNumber;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices;
import vn.banggiang.identity.Actor;
import vn.banggiang.notices.Arrival;
import vn.banggiang.notices.MyNotices;
import vn.banggiang.notices.Notice;
import vn.banggiang.notices.Telling;
import vn.banggiang.shell.WorkItem;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.Way;

/** Whoever applied hears what became of it, and the counter hears where that did not arrive. */
@PlatformTest
class CaseNoticesTest {

    private static final String MISSING = "Còn thiếu bản sao.";

    private final Counter counter;
    private final CaseMoves moves;
    private final CaseNoticeDesk desk;
    private final CaseNotices told;
    private final LostNoticeWork work;
    private final MyNotices mine;
    private final Applicants applicants;
    private final JdbcClient jdbc;
    private final BeanFactory beans;
    private final LocalDate today = LocalDate.of(2026, 12, 1);

    private OneStopShop shop;

    CaseNoticesTest(
            Counter counter,
            CaseMoves moves,
            CaseNoticeDesk desk,
            CaseNotices told,
            LostNoticeWork work,
            MyNotices mine,
            Applicants applicants,
            JdbcClient jdbc,
            BeanFactory beans) {
        this.counter = counter;
        this.moves = moves;
        this.desk = desk;
        this.told = told;
        this.work = work;
        this.mine = mine;
        this.applicants = applicants;
        this.jdbc = jdbc;
        this.beans = beans;
        this.shop = OneStopShop.open(beans);
    }

    @BeforeEach
    void aShop() {
        shop = OneStopShop.open(beans);
    }

    @Test
    void anAccountIsToldOfEachStepThatConcernsItOnceItIsProven() {
        String number = CitizenAccount.number();
        ApplicantActor citizen = CitizenAccount.opened(beans, number, "Hoàng Thị Mai");
        Case unproven = entered(number);
        moves.accept(shop.officer(), unproven);
        assertThat(mine.of(citizen)).isEmpty();

        applicants.prove(shop.officer(), new IdentityNumber(number));
        Case asked = asked(moves.accept(shop.officer(), entered(number)));
        told.tell(asked, CaseAct.COMPLETION_ASKED, 3, MISSING);

        assertThat(mine.of(citizen))
                .extracting(Notice::kind)
                .containsExactlyInAnyOrder("ACCEPTED", "ACCEPTED", "COMPLETION_ASKED");
        assertThat(mine.of(citizen))
                .filteredOn(notice -> notice.kind().equals("COMPLETION_ASKED"))
                .allSatisfy(notice -> assertThat(notice.args()).contains(MISSING));
        assertThat(kinds(asked)).containsExactly("ACCEPTED", "COMPLETION_ASKED");
    }

    @Test
    void whatBouncedWaitsAtTheReceivingCounterAlone() {
        Case asked = asked(shop.accepted());
        assertThat(waiting(shop.officer())).isEmpty();
        Notice lost = desk.of(shop.officer(), asked.id()).getLast();
        assertThat(lost.arrival()).isEqualTo(Arrival.UNREACHABLE);
        jdbc.sql("UPDATE notices.notice SET mail = 'BOUNCED', mailed_at = now() WHERE id = ?")
                .param(lost.id().value())
                .update();

        assertThat(waiting(shop.officer()))
                .singleElement()
                .satisfies(item -> assertThat(item.href()).startsWith("/cases/" + asked.id()));
        assertThat(waiting(shop.office().leader())).isEmpty();
        Actor elsewhere = OneStopShop.holding(new Offices(beans).open().clerk(), Role.ONE_STOP_OFFICER);
        assertThat(waiting(elsewhere)).isEmpty();
        assertThatThrownBy(() -> desk.of(elsewhere, asked.id()))
                .isInstanceOf(CasesException.class)
                .hasMessageContaining("cases.not-found");
        assertThatThrownBy(() -> desk.told(elsewhere, asked.id(), lost.id().value(), Telling.TELEPHONE))
                .hasMessageContaining("cases.not-found");
        assertThatThrownBy(() ->
                        desk.told(shop.office().leader(), asked.id(), lost.id().value(), Telling.TELEPHONE))
                .hasMessageContaining("cases.only-one-stop");

        desk.told(shop.officer(), asked.id(), lost.id().value(), Telling.TELEPHONE);
        assertThat(waiting(shop.officer())).isEmpty();
    }

    @Test
    void whoeverCameWithThePapersNeedNotBeCalled() {
        Case asked = asked(shop.accepted());
        jdbc.sql("UPDATE notices.notice SET mail = 'BOUNCED', mailed_at = now() WHERE subject = ?")
                .param(asked.id().value())
                .update();
        moves.complete(shop.officer(), asked.id());
        assertThat(waiting(shop.officer())).isEmpty();
    }

    private Case entered(String number) {
        Application usual = shop.application(CaseId.random());
        var applicant = ApplicantFacts.atCounter("Hoàng Thị Mai", CitizenAccount.BORN, number, Contact.NONE, today);
        return counter.enter(
                shop.officer(),
                Application.onPaper(
                        usual.id(),
                        usual.procedure(),
                        usual.responsible(),
                        usual.channel(),
                        applicant,
                        usual.papers()));
    }

    private Case asked(Case accepted) {
        Actor specialist = shop.office().specialist();
        var order = new MoveOrder(new Way(Outcome.ASK_COMPLETION, new StepKey("tham-dinh")), MISSING, null);
        return moves.move(specialist, accepted.id(), accepted.revision(), order);
    }

    private List<String> kinds(Case one) {
        return desk.of(shop.officer(), one.id()).stream().map(Notice::kind).toList();
    }

    private List<WorkItem> waiting(Actor actor) {
        return work.waitingFor(actor).lines();
    }
}
