package vn.banggiang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Comforts;
import vn.banggiang.browser.Strokes;
import vn.banggiang.browser.Visitor;
import vn.banggiang.journeys.OfficeAtWork.Desk;
import vn.banggiang.shell.Styleguide;
import vn.banggiang.shell.StyleguideChapter;

/** Every kind of page is free of barriers, worked with the keyboard, read in large letters, and keeps still. */
@PlatformTest
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageTest {

    private static final List<String> OF_THE_AUDITOR =
            List.of("/journal", "/journal?who=khongcoai", "/journal/1", "/journal/verification", "/portal");

    private static final List<String> OF_STRANGERS =
            List.of("/sign-in", "/verify", "/open-source", "/open-source/licences/MIT");

    /** Pages that one comes to by acting alone, and parts of pages: the tests of those acts look at them. */
    private static final Set<String> COME_TO_BY_ACTING = Set.of(
            "/account/second-step/codes",
            "/desk/styleguide/found",
            "/desk/styleguide/text/pictures",
            "/first-visit",
            "/outgoing/recipients",
            "/portal/sites/{id}/pictures/choices",
            "/portal/sites/{id}/pictures/chooser",
            "/tasks/agencies",
            "/sign-in/code",
            "/workflows/agencies");

    private final OfficeAtWork office;
    private final Map<Desk, List<String>> pages;
    private final List<String> ofTheAdministrator;
    private final Set<PathPattern> kinds;
    private final int port;

    EveryPageTest(
            BeanFactory beans,
            Styleguide styleguide,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            @LocalServerPort int port) {
        this.office = new OfficeAtWork(beans);
        this.pages = office.pages();
        this.ofTheAdministrator = office.pagesOfTheAdministrator();
        this.kinds = kinds(mappings);
        this.port = port;
        List<String> clerks = pages.get(Desk.CLERK);
        styleguide.chapters().stream().map(StyleguideChapter::href).forEach(clerks::add);
        Stream.of("/nothing-waits", "/failure", "/open")
                .map(Styleguide.PATH::concat)
                .forEach(clerks::add);
    }

    /** What answers a reader with a template. */
    private static Set<PathPattern> kinds(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(route ->
                        route.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .filter(route -> route.getValue().getReturnType().getParameterType() == String.class)
                .map(Map.Entry::getKey)
                .map(RequestMappingInfo::getPathPatternsCondition)
                .flatMap(paths -> paths.getPatterns().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void noKindOfPageIsForgotten() {
        Set<String> forgotten =
                kinds.stream().map(PathPattern::getPatternString).collect(Collectors.toCollection(TreeSet::new));
        Stream.of(
                        pages.values().stream().flatMap(List::stream),
                        ofTheAdministrator.stream(),
                        OF_THE_AUDITOR.stream(),
                        OF_STRANGERS.stream())
                .flatMap(addresses -> addresses)
                .map(address -> PathContainer.parsePath(address.replaceFirst("\\?.*", "")))
                .flatMap(path ->
                        kinds.stream()
                                .filter(kind -> kind.matches(path))
                                .min(PathPattern.SPECIFICITY_COMPARATOR)
                                .stream())
                .map(PathPattern::getPatternString)
                .forEach(forgotten::remove);
        assertThat(forgotten).isEqualTo(COME_TO_BY_ACTING);
    }

    @Test
    void nothingStandsInTheWayOfAnybody() {
        List<String> found = new ArrayList<>();
        atEveryPage(visitor -> () -> found.addAll(lookAt(visitor)));
        assertThat(found).isEmpty();
    }

    @Test
    void everyStrokeThatIsListedDoesWhatItSays() {
        List<String> broken = new ArrayList<>();
        atEveryPage(visitor -> {
            var strokes = new Strokes(visitor);
            return () -> {
                if (visitor.page().locator("#shortcuts").count() > 0) {
                    broken.addAll(strokes.broken());
                }
            };
        });
        assertThat(broken).isEmpty();
    }

    /** @param looks what this person does at each page */
    private void atEveryPage(Function<Visitor, Runnable> looks) {
        pages.forEach((desk, addresses) -> goThrough(office.signsIn(new Visitor(port), desk), addresses, looks));
        goThrough(new Visitor(port).signIn("quantri.tinh", "trinh-dien-2026"), ofTheAdministrator, looks);
        goThrough(new Visitor(port).signIn("kiemtra.tinh", "trinh-dien-2026"), OF_THE_AUDITOR, looks);
        goThrough(
                new Visitor(port),
                Stream.concat(OF_STRANGERS.stream(), office.publicPages().stream())
                        .toList(),
                looks);
    }

    private static void goThrough(Visitor person, List<String> addresses, Function<Visitor, Runnable> looks) {
        try (person) {
            Runnable look = looks.apply(person);
            for (String address : addresses) {
                person.open(address).awaitsTheWholePage();
                look.run();
            }
        }
    }

    private static List<String> lookAt(Visitor visitor) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visitor.findsTheColoursClear();
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        visitor.findsThePageClean();
        var comforts = new Comforts(visitor);
        List<String> found = new ArrayList<>(comforts.keyboard());
        found.addAll(comforts.largeLetters());
        found.addAll(comforts.stillness());
        return found;
    }
}
