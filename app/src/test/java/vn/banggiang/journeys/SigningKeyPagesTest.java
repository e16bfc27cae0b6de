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
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.Actor;
import vn.banggiang.journeys.OfficeAtWork.Desk;
import vn.banggiang.outgoing.OutgoingReading;
import vn.banggiang.outgoing.OutgoingState;

/** A leader changes the PIN, forgets it, and signs again once a second person has confirmed. */
@PlatformTest
class SigningKeyPagesTest {

    private static final String OWN = "/account/signing-key";
    private static final String NEW_PIN = "314159";

    private final OfficeAtWork office;
    private final OutgoingReading reading;
    private final int port;

    SigningKeyPagesTest(BeanFactory beans, OutgoingReading reading, @LocalServerPort int port) {
        this.office = new OfficeAtWork(beans);
        this.reading = reading;
        this.port = port;
    }

    @Test
    void aPinIsChangedAndAnEasyOneIsRefusedWhereItWasTyped() {
        try (var leader = office.signsIn(new Visitor(port), Desk.LEADER)) {
            Page page = leader.open(OWN).page();
            Screens.take(leader, "signing-key");
            leader.findsThePageClean().findsItFitsEverywhere();
            types(page, "123456");
            page.fill("#pin", Offices.PIN);
            page.click("form[action$=change] .button.main");
            assertThat(page.locator("#chosen-error")).containsText("dễ đoán");
            assertThat(page.locator("#pin")).hasValue(Offices.PIN);
            types(page, NEW_PIN);
            page.click("form[action$=change] .button.main");
            assertThat(page.locator(".note.good")).containsText("Đã đổi PIN");
        }
    }

    @Test
    void whoForgotThePinIsLedFromThePageOfSigningToANewOne() {
        OutgoingId document = office.approved();
        try (var leader = office.signsIn(new Visitor(port, Screen.PHONE, ColorScheme.LIGHT), Desk.LEADER)) {
            Page page = leader.open("/outgoing/" + document).page();
            Screens.take(leader, "signing-one");
            page.click("a[href='" + OWN + "']");
            page.click("details:has(form[action$=forgotten]) summary");
            page.fill("#password", OfficeAtWork.PASSWORD);
            page.click("form[action$=forgotten] .button");
            assertThat(page.locator(".note").last()).containsText("Đã báo quên PIN");
            Screens.take(leader, "signing-key-forgotten");
            leader.findsThePageClean().findsItFitsEverywhere();
        }
        theProvinceConfirms(office.at(Desk.LEADER));
        try (var leader = office.signsIn(new Visitor(port, Screen.PHONE, ColorScheme.LIGHT), Desk.LEADER)) {
            Page page = leader.open("/").page();
            assertThat(page.locator("h3 a[href='" + OWN + "']")).isVisible();
            leader.open("/outgoing/" + document);
            Screens.take(leader, "signing-pin-missing");
            leader.findsThePageClean().findsItFitsEverywhere();
            page.click("[data-main]");
            types(page, NEW_PIN);
            page.fill("#password", OfficeAtWork.PASSWORD);
            Screens.take(leader, "signing-key-choose");
            leader.findsThePageClean().findsItFitsEverywhere();
            page.click("[data-main]");
            assertThat(page.locator(".note.good")).containsText("Đã đặt PIN");
            leader.open("/outgoing/" + document).actsOrSigns(NEW_PIN);
        }
        assertThat(reading.see(office.at(Desk.LEADER), document).document().state())
                .isEqualTo(OutgoingState.SIGNED);
    }

    private static void types(Page page, String pin) {
        page.fill("#chosen", pin);
        page.fill("#repeated", pin);
    }

    private void theProvinceConfirms(Actor owner) {
        try (var province = new Visitor(port).signIn("quantri.tinh", "trinh-dien-2026")) {
            Page page = province.open("/confirmations/" + owner.person()).page();
            assertThat(page.locator("main")).containsText("Quên PIN");
            Screens.take(province, "owner-forgot-pin");
            page.click("main [data-main]");
            page.waitForURL("/");
            assertThat(page.locator("h3 a[href='/confirmations/" + owner.person() + "']"))
                    .hasCount(0);
        }
    }
}
