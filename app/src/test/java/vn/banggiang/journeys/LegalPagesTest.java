package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Visitor;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.journeys.OfficeAtWork.Desk;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.publicpages.PublicSite;

/** A document is issued on the desk and read at the portal with the verdict of its signatures, then replaced by another. */
@PlatformTest
class LegalPagesTest {

    private static final int PATIENCE_SECONDS = 90;

    private final OfficeAtWork office;
    private final PublicSite portal;
    private final Office recipient;
    private final vn.banggiang.outgoing.Desk desk;
    private final int port;

    LegalPagesTest(BeanFactory beans, @LocalServerPort int port) {
        this.office = new OfficeAtWork(beans);
        this.portal = beans.getBean(PublicFrame.class)
                .of(office.office().agency().id())
                .orElseThrow();
        this.recipient = new Offices(beans).open();
        this.desk = new vn.banggiang.outgoing.Desk(beans);
        this.port = port;
    }

    @Test
    void fromIssuingToTheBannerOfWhatReplacedIt() {
        try (Visitor clerk = office.signsIn(new Visitor(port), Desk.CLERK);
                Visitor everybody = new Visitor(port)) {
            String list = portal.href() + "/van-ban?field=TRANSPORT";
            String code = isIssued(clerk, "");

            awaits(everybody, list, code);
            everybody.page().click("a:has-text('" + code + "')");
            String address = everybody.page().url().replaceFirst("https?://[^/]+", "");
            awaits(everybody, address, "Hợp lệ:");
            assertThat(everybody.page().locator(".effect").first()).hasText("Còn hiệu lực");
            everybody.findsThePageClean().findsItFits();

            String later = isIssued(clerk, code);
            awaits(everybody, address, "Được thay thế bởi " + later);
            assertThat(everybody.page().locator(".effect").first()).hasText("Hết hiệu lực");
            everybody.page().click(".draft a");
            assertThat(everybody.page().locator("h1")).containsText(later);
        }
    }

    /** Published under a field, and perhaps in place of an earlier one; its number and notation. */
    private String isIssued(Visitor clerk, String earlier) {
        OutgoingId id = desk.signed(office.office(), recipient);
        Page page = clerk.open("/outgoing/" + id).awaitsTheWholePage().page();
        page.check("[name=publish]");
        page.selectOption("#field", "TRANSPORT");
        if (!earlier.isEmpty()) {
            page.click("details:has(#relation) summary");
            page.selectOption("#relation", "REPLACES");
            page.fill("#earlier", earlier);
        }
        clerk.acts();
        assertThat(page.locator("main dl")).containsText("Giao thông vận tải");
        return page.locator("dt:has-text('Số, ký hiệu') + dd")
                .first()
                .innerText()
                .strip();
    }

    /** A browser answers one thread alone. */
    private static void awaits(Visitor visitor, String address, String words) {
        Awaitility.await()
                .pollInSameThread()
                .atMost(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .until(() ->
                        visitor.open(address).page().locator("main").innerText().contains(words));
    }
}
