package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Screens;
import vn.banggiang.browser.Visitor;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.QuickHash;
import vn.banggiang.identity.Username;
import vn.banggiang.journeys.OfficeAtWork.Desk;
import vn.banggiang.procedures.Decision;
import vn.banggiang.workflows.Workflows;
import vn.banggiang.workflows.steps.AgencySlot;
import vn.banggiang.workflows.steps.Exit;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.Step;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.StepKind;
import vn.banggiang.workflows.steps.Workflow;

/** Two agencies are asked about a case, answer at their own desks, and the case is handed over. */
@PlatformTest
class AgenciesConsultedTest {

    private static final StepKey CONSULT = new StepKey("lay-y-kien");
    private static final StepKey RETURN = new StepKey("tra-ket-qua");

    private final OfficeAtWork office;
    private final Office first;
    private final Office second;
    private final BeanFactory beans;
    private final int port;

    AgenciesConsultedTest(BeanFactory beans, @LocalServerPort int port) {
        this.office = new OfficeAtWork(beans);
        this.first = new Offices(beans).open();
        this.second = new Offices(beans).open();
        this.beans = beans;
        this.port = port;
    }

    @Test
    void fromTheQuestionToTheHandingOver() {
        CaseId id = beginsWithAConsultation();
        String address = "/cases/" + id;
        try (Visitor specialist = office.signsIn(new Visitor(port), Desk.SPECIALIST);
                Visitor other = new Visitor(port).signIn(account(first.specialist()), OfficeAtWork.PASSWORD);
                Visitor another = new Visitor(port).signIn(account(second.specialist()), OfficeAtWork.PASSWORD);
                Visitor clerk = office.signsIn(new Visitor(port), Desk.CLERK)) {
            Page page = specialist.open(address).page();
            chooses(page, first);
            chooses(page, second);
            page.click("button:has-text('Gửi lấy ý kiến')");
            assertThat(page.locator(".badge:has-text('Chờ trả lời')")).hasCount(2);

            answers(other, "Đồng ý có điều kiện", "Giữ hành lang an toàn đường bộ.");
            answers(another, "Không thuộc phạm vi", "");

            specialist.open(address);
            assertThat(page.locator("main")).containsText("Giữ hành lang an toàn đường bộ.");
            specialist.findsThePageClean().findsItFits();
            Screens.take(specialist, "case-consultation");
            page.click("button:has-text('Trình trả kết quả')");
            assertThat(page.locator("header .badge").first()).hasText("Đã có kết quả");
            clerk.open(address).page().click("button:has-text('Đã trả')");
            assertThat(clerk.page().locator("header .badge").first()).hasText("Đã trả kết quả");
        }
    }

    private static void chooses(Page page, Office agency) {
        page.locator("#agencies-search").pressSequentially(agency.agency().name());
        page.click(".found button:has-text('" + agency.agency().name() + "')");
        assertThat(page.locator("[data-picker=agencies] .chips"))
                .containsText(agency.agency().name());
    }

    private static void answers(Visitor official, String reply, String words) {
        official.open("/");
        official.page().click("a[href*='/cases/consultations/']");
        official.page().waitForURL(url -> url.contains("/cases/consultations/"));
        official.findsThePageClean().findsItFits();
        official.page().check("label.chip:has-text('" + reply + "') input");
        official.page().fill("#words", words);
        official.page().click("[data-main]");
        assertThat(official.page().locator("header .badge")).hasText(reply);
    }

    private CaseId beginsWithAConsultation() {
        CasesAtTheCounter counter = office.counter();
        Workflows workflows = beans.getBean(Workflows.class);
        workflows.keep(counter.officer(), counter.procedure(), workflow(), 1);
        LocalDate day = LocalDate.of(2014, 7, 1);
        workflows.publish(
                office.office().leader(),
                counter.procedure(),
                2,
                new Decision("513/QĐ-UBND", day, "Ủy ban nhân dân tỉnh", null),
                day);
        return counter.accepted().id();
    }

    private static Workflow workflow() {
        return new Workflow(List.of(
                step("tiep-nhan", Role.ONE_STOP_OFFICER, StepKind.RECEIVE, new Exit(Outcome.MOVE, "Chuyển", CONSULT)),
                step(
                        CONSULT.value(),
                        Role.SPECIALIST,
                        StepKind.CONSULT,
                        new Exit(Outcome.MOVE, "Trình trả kết quả", RETURN)),
                step(
                        RETURN.value(),
                        Role.ONE_STOP_OFFICER,
                        StepKind.HAND_OVER,
                        new Exit(Outcome.FINISH, "Đã trả", null))));
    }

    private static Step step(String key, Role role, StepKind kind, Exit exit) {
        return new Step(
                new StepKey(key), "Bước " + key, AgencySlot.RESPONSIBLE, role, 200, kind, List.of(), List.of(exit));
    }

    private String account(Actor person) {
        var username = new Username("c" + UUID.randomUUID().toString().substring(0, 12));
        beans.getBean(Accounts.class).create(person.person(), username, QuickHash.of(OfficeAtWork.PASSWORD));
        return username.value();
    }
}
