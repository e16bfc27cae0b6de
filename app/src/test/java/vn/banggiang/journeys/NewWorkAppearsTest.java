package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Visitor;
import vn.banggiang.journeys.OfficeAtWork.Desk;

/** New work appears by itself: in the list, on the navigation and in the title, and not under a hand that is at something. */
@PlatformTest
class NewWorkAppearsTest {

    private final OfficeAtWork office;
    private final int port;

    NewWorkAppearsTest(BeanFactory beans, @LocalServerPort int port) {
        this.office = new OfficeAtWork(beans);
        this.port = port;
    }

    @Test
    void onTheOpenPage() {
        try (Visitor clerk = office.signsIn(new Visitor(port), Desk.CLERK)) {
            Page page = clerk.open("/").page();
            assertThat(page.locator("[data-line]")).hasCount(0);

            String arrived = "/incoming/" + office.arrived();

            assertThat(page.locator("[data-line] h3 a")).hasAttribute("href", arrived);
            assertThat(page.locator(".side .count")).hasText("1");
            assertThat(page).hasTitle(Pattern.compile("^\\(1\\) .*"));

            page.locator("[data-line] a").first().focus();
            office.arrived();

            assertThat(page.locator(".side .count")).hasText("2");
            assertThat(page.locator("[data-line]")).hasCount(1);

            page.locator("body").evaluate("() => document.activeElement.blur()");
            assertThat(page.locator("[data-line]")).hasCount(2);

            clerk.open("/incoming");
            assertThat(page.locator(".side .count")).hasText("2");
        }
    }
}
