package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.SlowLine;
import vn.banggiang.browser.Visitor;
import vn.banggiang.documents.Papers;

/** A commune's office: a slow line, and a clerk with a queue at the counter who never touches the mouse. */
@PlatformTest
class CommuneOfficeTest {

    private static final String PASSWORD = "trinh-dien-2026";
    private static final int FIRST_VISIT = 100 * 1024;

    private final int port;

    CommuneOfficeTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void theFirstVisitFitsIntoAHundredKilobytesAndWorksOn2G() {
        try (var official = new Visitor(port)) {
            var line = SlowLine.of(official);

            official.signIn("chuyenvien.vhtt.ubndhalang", PASSWORD);
            official.awaitsAll();

            assertThat(official.page().locator("h1")).containsText("Chào");
            assertThat(line.bytes()).isLessThan(FIRST_VISIT);
        }
    }

    @Test
    void aClerkRegistersWithTheKeyboardAlone() {
        try (var clerk = new Visitor(port).open("/sign-in")) {
            var page = clerk.page();
            // The browser puts the cursor there with its first frame, which may come after the page.
            assertThat(page.locator("[name=username]")).isFocused();
            page.keyboard().type("vanthu.ubndhalang");
            page.keyboard().press("Tab");
            page.keyboard().type(PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("sign-in"));

            // Before the page: a browser that is not yet told to hand the choice over would open a window of its own.
            page.onFileChooser(
                    files -> files.setFiles(new FilePayload("giay-den.pdf", "application/pdf", letterOfItsOwn())));
            clerk.open("/incoming");
            tabTo(page, "file");
            page.keyboard().press("Space");

            assertThat(page.locator("#trichYeu")).isFocused();
            assertThat(page.locator("#trichYeu")).hasValue("cử cán bộ tham gia tập huấn");
            // A page that comes in place of another gives its first field the focus once more when it has settled.
            clerk.awaitsTheWholePage();
            assertThat(page.locator(".htmx-swapping, .htmx-settling")).hasCount(0);
            String number = numberOfItsOwn();
            tabTo(page, "number");
            page.keyboard().type(number);
            assertThat(page.locator("#number")).hasValue(number);
            tabTo(page, "date");
            page.keyboard().type("04/03/2026");
            page.keyboard().press("Control+Enter");

            assertThat(page.locator(".top strong")).containsText("Văn bản đến số");
        }
    }

    /** What is in the register already would be asked about, whoever put it there before. */
    private static byte[] letterOfItsOwn() {
        return Papers.saying("Số theo dõi " + UUID.randomUUID());
    }

    private static String numberOfItsOwn() {
        return String.valueOf(ThreadLocalRandom.current().nextInt(1000, 100_000));
    }

    private static void tabTo(Page page, String id) {
        for (int steps = 0; steps < 40; steps++) {
            if (page.evaluate("document.activeElement.id").equals(id)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(id + " cannot be reached with the keyboard");
    }
}
