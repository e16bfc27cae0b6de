package vn.banggiang.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.banggiang.browser.Chromium.Screen;

/**
 * Pictures of pages: all of them with {@code -Dscreens=target/screens}, a directory of the project; with {@code
 * -Dscreens=docs/screens} those alone that a page of the docs shows, by daylight, as {@link KeptPicture}s.
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
                if (isOfTheDocs(directory)) {
                    Path kept = directory.resolve(name + suffix(screen) + ".webp");
                    if (DocPictures.shown().contains(String.valueOf(kept.getFileName()))) {
                        KeptPicture.keep(page.context(), shot(visitor, ColorScheme.LIGHT, whole), kept);
                    }
                    continue;
                }
                for (ColorScheme colors : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                    write(
                            directory.resolve(
                                    name + suffix(screen) + (colors == ColorScheme.DARK ? "-dark" : "") + ".png"),
                            shot(visitor, colors, whole));
                }
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.setViewportSize(usual.width, usual.height);
        });
    }

    private static byte[] shot(Visitor visitor, ColorScheme colors, boolean whole) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
        visitor.awaitsTheWholePage();
        return visitor.page().screenshot(new Page.ScreenshotOptions().setFullPage(whole));
    }

    private static void write(Path file, byte[] picture) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String suffix(Screen screen) {
        return screen == Screen.PHONE ? "-phone" : "";
    }

    private static boolean isOfTheDocs(Path directory) {
        return directory.endsWith(DocPictures.DIRECTORY);
    }
}
