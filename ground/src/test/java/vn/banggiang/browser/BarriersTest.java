package vn.banggiang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import vn.banggiang.browser.Chromium.Screen;

/** Who looks for barriers finds those that are there. */
class BarriersTest {

    private static final String PAGE = """
            <!doctype html><html lang="vi"><title>Hồ sơ</title>
            <main><h1>Hồ sơ</h1><p style="color: #aaa">Chữ mờ trên nền trắng</p><input></main></html>
            """;

    @Test
    void aFieldWithoutANameAndFaintWordsAreFoundAndOfTheColoursTheWordsAlone() {
        try (BrowserContext context = Chromium.at(80, Screen.DESK, ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            page.setContent(PAGE);
            var barriers = new Barriers(page);

            assertThat(barriers.all()).hasSize(2).anyMatch(found -> found.startsWith("label:"));
            assertThat(barriers.ofColours()).singleElement().asString().startsWith("color-contrast:");

            page.setContent(PAGE.replace("#aaa", "#222").replace("<input>", ""));
            assertThat(barriers.all()).isEmpty();
        }
    }
}
