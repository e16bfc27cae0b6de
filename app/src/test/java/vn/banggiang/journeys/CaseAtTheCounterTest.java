package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.applicants.ProvincesPortal;
import vn.banggiang.browser.Screens;
import vn.banggiang.browser.Visitor;
import vn.banggiang.cases.CaseAlarms;
import vn.banggiang.cases.CaseReading;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.TrackingKey;
import vn.banggiang.journeys.OfficeAtWork.Desk;

/** Somebody comes to the counter, is asked for a paper, waits too long, and follows all of it with the receipt. */
@PlatformTest
class CaseAtTheCounterTest {

    private static final String NAME = "Nông Thị Chờ Đợi";
    private static final String MISSING = "Thiếu bản vẽ vị trí.";

    private final OfficeAtWork office;
    private final CaseReading reading;
    private final CaseAlarms alarms;
    private final JdbcClient jdbc;
    private final int port;

    CaseAtTheCounterTest(
            BeanFactory beans, CaseReading reading, CaseAlarms alarms, JdbcClient jdbc, @LocalServerPort int port) {
        this.office = new OfficeAtWork(beans);
        this.reading = reading;
        this.alarms = alarms;
        this.jdbc = jdbc;
        this.port = port;
        ProvincesPortal.open(beans);
    }

    @Test
    void fromTheCounterToALateApology() {
        String fresh = "/cases/new?procedure=" + office.counter().code();
        try (Visitor officer = office.signsIn(new Visitor(port), Desk.CLERK);
                Visitor specialist = office.signsIn(new Visitor(port), Desk.SPECIALIST);
                Visitor citizen = new Visitor(port)) {
            String one = isReceived(officer.open(fresh));
            isAsked(specialist.open(one).page());
            officer.open(one);
            officer.page().click("[data-main]");
            assertThat(badge(officer.page())).hasText("Đang xử lý");
            isLate(one);

            citizen.open("/mot-cua/tra-cuu");
            looksUp(citizen.page(), code(officer.page()), "00000000");
            assertThat(citizen.page().locator(".told.bad")).isVisible();
            looksUp(citizen.page(), code(officer.page()), key(one).secret());
            isFollowed(citizen);
            citizen.open("/mot-cua/tra-cuu/" + key(one).value());
            isFollowed(citizen);
            Screens.take(citizen, "case-followed");
        }
    }

    private static String isReceived(Visitor officer) {
        Page page = officer.page();
        page.fill("#number", "999187000019");
        page.fill("#name", NAME);
        page.fill("#born", "08/03/1987");
        page.fill("#address", "Tổ 3, phường Giả Định");
        Screens.take(officer, "case-counter");
        page.click("[data-main]");
        assertThat(badge(page)).hasText("Đang xử lý");
        assertThat(page.locator("main")).containsText("N*** T*** C*** Đợi");
        return page.url().substring(page.url().indexOf("/cases/"));
    }

    private static void isAsked(Page page) {
        page.fill("#words", MISSING);
        page.click("button:has-text('Yêu cầu bổ sung')");
        assertThat(badge(page)).hasText("Chờ bổ sung giấy tờ");
    }

    private void isLate(String address) {
        jdbc.sql("UPDATE cases.dossier SET due = due - INTERVAL '1 year' WHERE id = ?")
                .param(id(address).value())
                .update();
        alarms.sound();
    }

    private static void looksUp(Page page, String code, String secret) {
        page.fill("#code", code);
        page.fill("#secret", secret);
        page.click("main .deed.first");
    }

    private static void isFollowed(Visitor citizen) {
        assertThat(citizen.page().locator(".trail")).containsText(MISSING);
        assertThat(citizen.page().locator(".trail")).containsText("Xin lỗi vì quá hạn");
        assertThat(citizen.page().locator("main")).not().containsText("Đợi");
        citizen.findsThePageClean().findsItFits();
    }

    private static Locator badge(Page page) {
        return page.locator("header .badge").first();
    }

    private static String code(Page page) {
        return page.title().split(" ", -1)[0];
    }

    private TrackingKey key(String address) {
        return reading.key(office.counter().officer(), id(address));
    }

    private static CaseId id(String address) {
        return new CaseId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
    }
}
