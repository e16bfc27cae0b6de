package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Visitor;

/** Recipients are chosen with the keyboard alone, with an input method that composes words (Telex, VNI), and by ear. */
@PlatformTest
class PickerTest {

    private static final String COMPOSING =
            "([key, code]) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown',"
                    + " { key, keyCode: code, isComposing: code !== 229, bubbles: true, cancelable: true }))";

    private final int port;

    PickerTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void aWordIsSearchedForWhenItIsComposed() {
        try (var drafter = drafter()) {
            Page page = drafter.page();
            List<String> searches = new ArrayList<>();
            page.onRequest(request -> {
                if (request.url().contains("/outgoing/recipients")) {
                    searches.add(request.url());
                }
            });
            page.clock().install();
            page.focus("#recipients-search");
            CDPSession keyboard = page.context().newCDPSession(page);
            for (String unfinished : List.of("n", "no", "nô", "nôi")) {
                compose(keyboard, unfinished);
                page.clock().runFor(1000);
            }
            assertThat(page.inputValue("#recipients-search")).isEqualTo("nôi");
            page.evaluate(COMPOSING, List.of("Enter", 13));
            commit(keyboard, "nội vụ");
            page.clock().runFor(1000);

            assertThat(page.locator(".found button").first()).containsText("Nội vụ");
            assertThat(searches).hasSize(1);
            page.evaluate(COMPOSING, List.of("Enter", 13));
            page.evaluate(COMPOSING, List.of("Enter", 229));
            assertThat(page.locator(".chip [name=recipients]")).hasCount(0);
            page.keyboard().press("Enter");
            assertThat(page.locator(".chip [name=recipients]")).hasCount(1);
        }
    }

    @Test
    void aStrokeOfAnInputMethodIsNoShortcut() {
        try (var drafter = drafter()) {
            Page page = drafter.open("/outgoing").page();
            for (Object code : List.of(191, 229)) {
                page.evaluate(COMPOSING, List.of("?", code));
                page.evaluate(COMPOSING, List.of("/", code));
            }
            assertThat(page.locator("#shortcuts")).isHidden();
            assertThat(page.locator("#search")).not().isFocused();
            page.keyboard().press("/");
            assertThat(page.locator("#search")).isFocused();
        }
    }

    @Test
    void whatIsFoundIsSaidAndWalkedThroughWithArrows() {
        try (var drafter = drafter()) {
            Page page = drafter.page();
            page.fill("#recipients-search", "khong co co quan nao nhu vay");
            assertThat(page.locator("#told")).containsText("Không tìm thấy");
            page.fill("#recipients-search", "Sở");
            assertThat(page.locator("#told")).hasText("Tìm thấy 8 cơ quan, 1 nhóm");
            drafter.findsThePageClean();

            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".found button").nth(1)).isFocused();
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowUp");
            assertThat(page.locator("#recipients-search")).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.locator(".found button")).hasCount(0);
        }
    }

    @Test
    void aGroupPutsEachOfItsAgenciesIntoTheListOnce() {
        try (var drafter = drafter()) {
            Page page = drafter.page();
            page.fill("#recipients-search", "Sở Nội vụ");
            page.click(".found button");
            page.fill("#recipients-search", "sở, ban, ngành");
            page.click(".found [data-several]");
            Locator chosen = page.locator("[data-picker=recipients] .chips .chip");
            assertThat(chosen.filter(new Locator.FilterOptions().setHasText("Sở Nội vụ")))
                    .hasCount(1);
            int all = chosen.count();
            assertThat(chosen.filter(new Locator.FilterOptions().setHasText("Sở Y tế")))
                    .hasCount(1);
            chosen.last().locator("button").click();
            assertThat(chosen).hasCount(all - 1);
        }
    }

    @Test
    void aPageThatComesInPlaceOfAnotherIsSaidAndBegunAtItsBeginning() {
        try (var drafter = drafter()) {
            Page page = drafter.page();
            page.fill("#trichYeu", "rà soát số liệu");
            page.fill("#body", "Đề nghị rà soát.");
            page.fill("#recipients-search", "Sở Nội vụ");
            page.click(".found button");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("h1")).hasText("Dự thảo");
            page.click(".act a[data-main]");
            page.waitForURL(url -> !url.endsWith("/write"));
            drafter.awaitsTheWholePage();
            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".path")).containsText("Trình duyệt");
            assertThat(page.locator("#told")).hasText(page.title());
            assertThat(page.locator("#content")).isFocused();
        }
    }

    @Test
    void aFilteredListSaysInItsTitleHowMuchIsLeft() {
        try (var drafter = drafter()) {
            Page page = drafter.open("/outgoing").page();
            page.keyboard().press("/");
            page.keyboard().type("khongcogi");
            page.keyboard().press("Enter");
            assertThat(page).hasTitle("“khongcogi”: 0 văn bản · Bằng Giang");
        }
    }

    @Test
    void aRefusalIsSaidAboveAndAtItsField() {
        try (var clerk = new Visitor(port).signIn("chuyenvien.qlns.stc", "trinh-dien-2026")) {
            Page page = clerk.open("/outgoing/new").page();
            page.fill("#trichYeu", "rà soát số liệu");
            page.fill("#recipients-search", "Sở");
            page.focus("#body");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#trouble[role=alert]")).containsText("chưa rõ là cơ quan nào");
            assertThat(page.locator("#recipients-search")).isFocused();
            assertThat(page.locator("#trichYeu")).hasValue("rà soát số liệu");
            clerk.findsThePageClean();

            page.fill("#recipients-search", "");
            page.fill("#trichYeu", " ");
            page.focus("#body");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#trichYeu-error")).isVisible();
            assertThat(page.locator("#trichYeu")).isFocused();
            assertThat(page.locator("#trichYeu")).hasAttribute("aria-invalid", "true");
            clerk.findsThePageClean();
            page.keyboard().type("rà soát");
            assertThat(page.locator("#trichYeu-error")).isHidden();
            assertThat(page.locator("#trichYeu")).hasAttribute("aria-invalid", "false");
        }
    }

    private Visitor drafter() {
        return new Visitor(port)
                .signIn("chuyenvien.qlns.stc", "trinh-dien-2026")
                .open("/outgoing/new");
    }

    private static void compose(CDPSession keyboard, String text) {
        var composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        keyboard.send("Input.imeSetComposition", composition);
    }

    private static void commit(CDPSession keyboard, String text) {
        var committed = new JsonObject();
        committed.addProperty("text", text);
        keyboard.send("Input.insertText", committed);
    }
}
