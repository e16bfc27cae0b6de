package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Chromium.Screen;
import vn.banggiang.browser.Screens;
import vn.banggiang.browser.Visitor;
import vn.banggiang.identity.OwnerDoubts;
import vn.banggiang.journeys.OfficeAtWork.Desk;

/** A leader whose password was replaced is told, asks, and signs again once a second person has confirmed. */
@PlatformTest
class OwnerConfirmedTest {

    private final OfficeAtWork office;
    private final OwnerDoubts doubts;
    private final int port;

    OwnerConfirmedTest(BeanFactory beans, OwnerDoubts doubts, @LocalServerPort int port) {
        this.office = new OfficeAtWork(beans);
        this.doubts = doubts;
        this.port = port;
    }

    @Test
    void theOwnerAsksAndAnotherConfirms() {
        office.isReset(Desk.LEADER);
        try (var leader = office.signsIn(new Visitor(port, Screen.PHONE, ColorScheme.LIGHT), Desk.LEADER)) {
            Page page = leader.open("/").page();
            page.click("h3 a[href='/confirmations']");
            assertThat(page.locator("main")).containsText("Lục Thị Phòng");
            Screens.take(leader, "owner-asks");
            leader.findsThePageClean().findsItFitsEverywhere();
            page.click("main [data-main]");
            assertThat(page.locator(".note")).containsText("Đã đề nghị xác nhận");
            leader.findsThePageClean();
        }
        var owner = office.at(Desk.LEADER).person();
        try (var province = new Visitor(port).signIn("quantri.tinh", "trinh-dien-2026")) {
            Page page = province.open("/").page();
            page.click("h3 a[href='/confirmations/" + owner + "']");
            assertThat(page.locator("h1")).containsText("Nông Văn Đốc");
            Screens.take(province, "owner-confirmed");
            province.findsThePageClean().findsItFitsEverywhere();
            page.click("main [data-main]");
            page.waitForURL("/");
            assertThat(page.locator("h3 a[href='/confirmations/" + owner + "']"))
                    .hasCount(0);
        }
        assertThat(doubts.isInDoubt(owner)).isFalse();
    }
}
