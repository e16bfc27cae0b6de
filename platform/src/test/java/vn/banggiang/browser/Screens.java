package vn.banggiang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.Optional;

/** Pictures of pages for the guide: taken with {@code -Dscreens=docs/screens}, a directory of the project. */
public final class Screens {

    private static final Optional<Path> DIRECTORY = Optional.ofNullable(System.getProperty("screens"))
            .map(directory -> Path.of("..").resolve(directory));

    private Screens() {}

    /** The page as it stands, in light. */
    public static void take(Visitor visitor, String name) {
        take(visitor, name, ColorScheme.LIGHT);
    }

    /** The page as it stands, in these colours; it is light again afterwards. */
    public static void take(Visitor visitor, String name, ColorScheme colors) {
        DIRECTORY.ifPresent(directory -> {
            Page page = visitor.page();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page.locator("[data-paper]:not([data-shown])")).hasCount(0);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
            page.screenshot(new Page.ScreenshotOptions().setPath(directory.resolve(name + ".png")));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        });
    }
}
