package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Visitor;
import vn.banggiang.documents.Papers;
import vn.banggiang.journeys.OfficeAtWork.Desk;

/** Small things that everybody meets every day, and that nobody reports. */
@PlatformTest
class SmallThingsTest {

    private final OfficeAtWork office;
    private final int port;

    SmallThingsTest(BeanFactory beans, @LocalServerPort int port) {
        this.office = new OfficeAtWork(beans);
        this.port = port;
    }

    @Test
    void escapeLeavesTheFullScreenAndBackNeverBreaksAScript() {
        String document = "/incoming/" + office.registered();
        office.arrived();
        try (var clerk = office.signsIn(new Visitor(port), Desk.CLERK)) {
            Page page = clerk.open("/").awaitsTheWholePage().page();
            page.setViewportSize(390, 844);
            clerk.open("/incoming").awaitsTheWholePage();
            clerk.open(document).awaitsTheWholePage();
            page.click(".open");
            assertThat(page.locator(".table.full")).hasCount(1);
            page.keyboard().press("Escape");
            assertThat(page.locator(".table.full")).hasCount(0);
            assertThat(page.locator(".open")).isFocused();
            for (int i = 0; i < 2; i++) {
                page.goBack();
                clerk.awaitsTheWholePage();
            }
            page.goForward();
            clerk.awaitsTheWholePage().findsThePageClean();
        }
    }

    @Test
    void aFormThatWasSentCanBeLeftByBack() {
        try (var clerk = office.signsIn(new Visitor(port), Desk.CLERK)) {
            Page page = clerk.open("/incoming").awaitsTheWholePage().page();
            page.setInputFiles("#file", new FilePayload("thu.pdf", "application/pdf", Papers.letter()));
            page.waitForURL(Pattern.compile(".*/incoming/[0-9a-f-]{36}"));
            clerk.awaitsTheWholePage();
            page.goBack();
            page.waitForURL(Pattern.compile(".*/incoming"));
            clerk.awaitsTheWholePage();
            assertThat(page.locator("tr[data-line]")).hasCount(1);
            assertThat(page.locator(".drop.small")).isVisible();
            clerk.findsThePageClean();
        }
    }

    /** Because the browser says "Choose File" in its own language, whatever the page speaks. */
    @Test
    void aFileIsChosenInTheWordsOfThePageAndNamedThen() {
        try (var citizen = Visitor.withoutScripts(port)) {
            Page page = citizen.open("/verify").page();
            Locator file = page.locator("#file");
            assertThat(page.locator(".drop .button")).hasText("Chọn tệp");
            assertThat(file).hasCSS("opacity", "0");
            page.setInputFiles("#file", new FilePayload("quyet-dinh.pdf", "application/pdf", Papers.letter()));
            assertThat(file).hasCSS("opacity", "1");
        }
    }

    @Test
    void aButtonThatWaitsIsReadableUnderThePointerInBothThemes() {
        try (var citizen = new Visitor(port)) {
            Page page = citizen.open("/verify").page();
            for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
                page.hover(".button.main");
                page.evaluate("document.querySelector('.button.main').classList.add('htmx-request')");
                citizen.findsTheColoursClear();
                page.evaluate("document.querySelector('.button.main').classList.remove('htmx-request')");
            }
        }
    }

    @Test
    void theDeskBeginsWithTheFirstTaskAndCountsNothingThatIsNot() {
        office.registered();
        try (var leader = office.signsIn(new Visitor(port), Desk.LEADER)) {
            Page page = leader.open("/").awaitsTheWholePage().page();
            assertThat(page.locator(".work.first")).isVisible();
            assertThat(page.locator(".figure b").allTextContents()).doesNotContain("0");
        }
    }
}
