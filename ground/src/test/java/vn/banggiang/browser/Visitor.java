package vn.banggiang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import vn.banggiang.browser.Chromium.Screen;

/** A person at a browser, whose every page must be clean: no failed script, no broken policy, no barrier. */
public final class Visitor implements AutoCloseable {

    /** Whole sentences in a column as wide as a few letters. */
    private static final String SQUEEZED = """
            () => [...document.querySelectorAll("p, li, dd, td, span")]
              .filter((e) => e.checkVisibility() && !e.closest(".unseen, .skip, svg"))
              .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim().length > 30))
              .filter((e) => { const r = e.getBoundingClientRect(); return r.height > 0 && r.width < 4 * parseFloat(getComputedStyle(e).fontSize); })
              .map((e) => e.textContent.trim().slice(0, 50))
            """;

    private final BrowserContext context;
    private final ColorScheme colors;
    private final Page page;
    private final Traffic traffic;
    private final List<String> complaints = new ArrayList<>();

    public Visitor(int port) {
        this(port, Screen.DESK, ColorScheme.LIGHT);
    }

    public Visitor(int port, Screen screen, ColorScheme colors) {
        this(port, screen, colors, true);
    }

    private Visitor(int port, Screen screen, ColorScheme colors, boolean scripts) {
        this.colors = colors;
        context = Chromium.at(port, screen, colors, scripts);
        page = context.newPage();
        traffic = Traffic.of(page, scripts);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of 4")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    /** A person whose browser runs no scripts. */
    public static Visitor withoutScripts(int port) {
        return new Visitor(port, Screen.DESK, ColorScheme.LIGHT, false);
    }

    public Visitor signIn(String username, String password) {
        page.navigate("/sign-in");
        page.fill("#username", username);
        page.fill("#password", password);
        page.click("main .button.main");
        page.waitForURL(url -> !url.contains("sign-in"));
        return this;
    }

    public Visitor open(String address) {
        page.navigate(address);
        return this;
    }

    /** Does the page's one main action and sees what comes of it: no refusal, and another page. */
    public Visitor acts() {
        findsThePageClean();
        page.click("[data-main]");
        PlaywrightAssertions.assertThat(page.locator(".htmx-request")).hasCount(0);
        traffic.awaitsAll();
        assertThat(page.isVisible("#trouble strong"))
                .as(page.url() + " refuses")
                .isFalse();
        return this;
    }

    /** As {@link #acts}, with the PIN where the page asks for one. */
    public Visitor actsOrSigns(String pin) {
        Locator field =
                page.locator("[data-main]").locator("xpath=ancestor::form").locator("#pin");
        if (field.count() > 0) {
            field.fill(pin);
        }
        return acts();
    }

    /** Opens the line of "what waits for me" with these words; waits for it where it is still on its way. */
    public Visitor takesUp(String words) {
        for (int tries = 0; tries < 60; tries++) {
            open("/");
            if (line(words).count() > 0) {
                line(words).first().click();
                return awaitsAll();
            }
            page.waitForTimeout(500);
        }
        throw new AssertionError(words + " does not wait for this person");
    }

    private Locator line(String words) {
        return page.locator("[data-line] h3 a", new Page.LocatorOptions().setHasText(words));
    }

    /** The page at hand, for what only Playwright knows. */
    public Page page() {
        return page;
    }

    /**
     * Nothing on this page stands in anyone's way, and the browser complained of nothing until now. In the dark only the
     * colours are looked at: all else that stands in the way does so in the light too.
     */
    public Visitor findsThePageClean() {
        assertThat(complaints).isEmpty();
        return colors == ColorScheme.DARK ? findsTheColoursClear() : finds(new Barriers(page).all());
    }

    /** The colours alone. */
    public Visitor findsTheColoursClear() {
        return finds(new Barriers(page).ofColours());
    }

    private Visitor finds(List<String> barriers) {
        assertThat(barriers).as(page.url()).isEmpty();
        return this;
    }

    /** Nothing is on its way to this page any more. */
    public Visitor awaitsAll() {
        traffic.awaitsAll();
        return this;
    }

    /** The same, and the paper is drawn. */
    public Visitor awaitsTheWholePage() {
        traffic.awaitsAll();
        PlaywrightAssertions.assertThat(page.locator("[data-paper]:not([data-shown], [data-failed])"))
                .hasCount(0);
        return this;
    }

    /** No need to push the page sideways. */
    public Visitor findsItFits() {
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels that stick out at " + page.url())
                .isLessThanOrEqualTo(0);
        assertThat((List<?>) page.evaluate(SQUEEZED))
                .as("squeezed at " + page.url())
                .isEmpty();
        return this;
    }

    /** On a desk and in a hand; the page is as wide as it was afterwards. */
    public Visitor findsItFitsEverywhere() {
        var usual = page.viewportSize();
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width(), screen.height());
            findsItFits();
        }
        page.setViewportSize(usual.width, usual.height);
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
