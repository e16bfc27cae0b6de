package vn.banggiang.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Optional;
import vn.banggiang.browser.Chromium.Screen;

/**
 * Pictures of pages: all of them with {@code -Dscreens=target/screens}, a directory of the project; with {@code
 * -Dscreens=docs/screens} those alone that a page of the docs shows.
 */
public final class Screens {

    private static final Optional<Path> DIRECTORY = Optional.ofNullable(System.getProperty("screens"))
            .map(directory -> Path.of("..").resolve(directory));

    private Screens() {}

    /**
     * The page as it stands, on a desk and in a hand, light and dark: {@code name.png}, {@code name-dark.png}, {@code
     * name-phone.png}, {@code name-phone-dark.png}. The page is as it was afterwards.
     */
    public static void take(Visitor visitor, String name) {
        take(visitor, name, false);
    }

    /** The whole page, also what one has to scroll to. */
    public static void takeWhole(Visitor visitor, String name) {
        take(visitor, name, true);
    }

    private static void take(Visitor visitor, String name, boolean whole) {
        DIRECTORY.ifPresent(directory -> {
            Page page = visitor.page();
            var usual = page.viewportSize();
            for (Screen screen : Screen.values()) {
                page.setViewportSize(screen.width(), screen.height());
                for (ColorScheme colors : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                    Path picture = directory.resolve(file(name, screen, colors));
                    if (!isWanted(picture)) {
                        continue;
                    }
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
                    visitor.awaitsTheWholePage();
                    page.screenshot(
                            new Page.ScreenshotOptions().setFullPage(whole).setPath(picture));
                }
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.setViewportSize(usual.width, usual.height);
        });
    }

    private static String file(String name, Screen screen, ColorScheme colors) {
        return name + (screen == Screen.PHONE ? "-phone" : "") + (colors == ColorScheme.DARK ? "-dark" : "") + ".png";
    }

    /** In the docs, a picture is there when a page shows it. */
    private static boolean isWanted(Path picture) {
        return !picture.getParent().endsWith(DocPictures.DIRECTORY)
                || DocPictures.shown().contains(picture.getFileName().toString());
    }
}
