package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Chromium.Screen;
import vn.banggiang.browser.Screens;
import vn.banggiang.browser.Visitor;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Papers;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.QuickHash;
import vn.banggiang.identity.Username;
import vn.banggiang.outgoing.Drafting;
import vn.banggiang.outgoing.OutgoingDocuments;
import vn.banggiang.outgoing.OutgoingReading;
import vn.banggiang.outgoing.OutgoingState;

/** A leader signs what waits in one go, on a phone. */
@PlatformTest
class SigningManyTest {

    private static final String PASSWORD = "sông Bằng Giang chảy";

    private final OutgoingDocuments documents;
    private final OutgoingReading reading;
    private final Office office;
    private final Office recipient;
    private final String username;
    private final int port;

    SigningManyTest(
            OutgoingDocuments documents,
            OutgoingReading reading,
            Accounts accounts,
            BeanFactory beans,
            @LocalServerPort int port) {
        this.documents = documents;
        this.reading = reading;
        this.office = new Offices(beans).open();
        this.recipient = new Offices(beans).open();
        this.username = "ky-nhieu-" + port;
        this.port = port;
        accounts.create(office.leader().person(), new Username(username), QuickHash.of(PASSWORD));
    }

    @Test
    void whatIsChosenIsSignedAndWhatWasTakenBackMeanwhileIsNamed() {
        List<OutgoingId> approved = List.of(approved(), approved(), approved());
        try (var leader = new Visitor(port, Screen.PHONE, ColorScheme.LIGHT).signIn(username, PASSWORD)) {
            var page = leader.open("/outgoing/signing").page();
            Screens.take(leader, "signing");
            leader.findsItFits().findsThePageClean();
            page.check("[data-all] input");
            documents.returnForRework(office.leader(), approved.get(1), "Bổ sung số liệu.");
            page.fill("#pin", "271828");
            page.click("[data-main]");
            assertThat(page.locator("#pin-error")).containsText("Còn 4 lần thử");
            assertThat(page.locator("[data-line] input:checked")).hasCount(3);
            Screens.take(leader, "signing-wrong-pin");
            leader.findsThePageClean();
            page.fill("#pin", Offices.PIN);
            page.click("[data-main]");

            assertThat(page.locator(".note.good strong")).hasText("Đã ký 2 văn bản");
            assertThat(page.locator(".note.bad")).hasCount(1);
            assertThat(page.locator("[data-line]")).hasCount(0);
            leader.findsThePageClean();
            assertThat(keptByTheBrowser(page)).doesNotContain("271828", Offices.PIN);
        }
        assertThat(approved)
                .extracting(this::state)
                .containsExactly(OutgoingState.SIGNED, OutgoingState.RETURNED, OutgoingState.SIGNED);
    }

    private static String keptByTheBrowser(Page page) {
        return page.url()
                + page.evaluate(
                        "() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + document.cookie");
    }

    private OutgoingId approved() {
        OutgoingId id = OutgoingId.random();
        documents.draft(
                office.specialist(),
                id,
                Drafting.of(
                        Papers.answer(recipient.agency().id(), office.leader().person())));
        documents.submit(office.specialist(), id);
        documents.approve(office.head(), id, "");
        return id;
    }

    private OutgoingState state(OutgoingId id) {
        return reading.see(office.leader(), id).document().state();
    }
}
