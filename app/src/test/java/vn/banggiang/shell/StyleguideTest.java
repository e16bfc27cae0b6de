package vn.banggiang.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Chromium.Screen;
import vn.banggiang.browser.Screens;
import vn.banggiang.browser.Visitor;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.Official;
import vn.banggiang.identity.QuickHash;

/** The style guide shows every component in every state, and each is clean at every width and in both themes. */
@PlatformTest
class StyleguideTest {

    private static final String PASSWORD = "sông Bằng Giang chảy";
    private static final Set<String> STATES = Set.of("default", "empty", "error", "busy", "disabled", "long");

    private final List<StyleguideChapter> chapters;
    private final String username;
    private final int port;

    StyleguideTest(Styleguide styleguide, DirectoryImport imports, Accounts accounts, @LocalServerPort int port) {
        this.chapters = styleguide.chapters();
        var official = Official.withOnePost(imports);
        this.username = official.username().value();
        accounts.create(official.person(), official.username(), QuickHash.of(PASSWORD));
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({"DESK,LIGHT", "DESK,DARK", "PHONE,LIGHT", "PHONE,DARK"})
    void everyComponentIsCleanAtEveryWidthAndInBothThemes(Screen screen, ColorScheme colors) {
        try (var developer = new Visitor(port, screen, colors).signIn(username, PASSWORD)) {
            for (StyleguideChapter chapter : chapters) {
                developer.open(chapter.href()).findsThePageClean().findsItFits();
            }
            for (String whole : List.of("/open", "/nothing-waits", "/failure")) {
                developer.open(Styleguide.PATH + whole).findsThePageClean().findsItFits();
            }
        }
    }

    @Test
    void everyComponentIsShownInEveryStateThatItCanHave() {
        Map<String, Set<String>> shown = new TreeMap<>();
        try (var developer = new Visitor(port).signIn(username, PASSWORD)) {
            for (StyleguideChapter chapter : chapters) {
                developer.open(chapter.href());
                for (Locator component :
                        developer.page().locator("[data-component]").all()) {
                    shown.computeIfAbsent(component.getAttribute("data-component"), name -> new TreeSet<>())
                            .addAll(states(component));
                }
                Screens.takeWhole(developer, "styleguide" + name(chapter));
            }
        }
        assertThat(shown).hasSizeGreaterThan(20);
        shown.forEach((component, states) -> assertThat(states).as(component).containsAll(STATES));
    }

    /** Those in which it is shown, and those that it never has. */
    private static List<String> states(Locator component) {
        List<String> states = new ArrayList<>(words(component.getAttribute("data-never")));
        component
                .locator("[data-state]")
                .all()
                .forEach(state -> states.addAll(words(state.getAttribute("data-state"))));
        return states;
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static String name(StyleguideChapter chapter) {
        return chapter.href().equals(Styleguide.PATH)
                ? ""
                : chapter.href().substring(chapter.href().lastIndexOf('/')).replace('/', '-');
    }
}
