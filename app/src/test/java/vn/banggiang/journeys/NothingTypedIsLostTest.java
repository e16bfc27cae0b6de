package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Screens;
import vn.banggiang.browser.Visitor;
import vn.banggiang.journeys.OfficeAtWork.Desk;

/** What is typed outlives a reload, an ended session and a lost line, and nobody else ever sees it. */
@PlatformTest
@TestInstance(Lifecycle.PER_CLASS)
class NothingTypedIsLostTest {

    private static final String WORDS = "Đề nghị rà soát số liệu trước ngày 15 tháng sau.";

    private final OfficeAtWork office;
    private final JdbcClient jdbc;
    private final int port;

    NothingTypedIsLostTest(BeanFactory beans, JdbcClient jdbc, @LocalServerPort int port) {
        this.office = new OfficeAtWork(beans);
        this.jdbc = jdbc;
        this.port = port;
    }

    /**
     * A form that people write.
     *
     * @param opens makes its fields visible
     * @param typed what is written into which field
     * @param chosen what is shown as chosen
     * @param sends the button
     */
    private record Form(
            Desk desk,
            String address,
            Consumer<Page> opens,
            Map<String, String> typed,
            Consumer<Page> chooses,
            String chosen,
            String sends) {

        void write(Page page) {
            opens.accept(page);
            typed.forEach(page::fill);
            chooses.accept(page);
        }

        void stillHolds(Page page) {
            typed.forEach((field, words) -> assertThat(page.locator(field)).hasValue(words));
            assertThat(page.locator(chosen).first()).isVisible();
        }
    }

    @Test
    void ofTwoTabsOnOneDraftTheLaterSaveShowsBoth() {
        try (var specialist = office.signsIn(new Visitor(port), Desk.SPECIALIST)) {
            Page first =
                    specialist.open("/outgoing/" + office.drafted() + "/write").page();
            Page second = first.context().newPage();
            second.navigate(first.url());
            second.fill("#trichYeu", "Về việc lưu ở thẻ thứ hai");
            second.click("button[form=write]");
            second.waitForCondition(() -> second.inputValue("[name=revision]").equals("2"));
            second.close();

            first.fill("#body", WORDS);
            first.click("button[form=write]");

            assertThat(first.locator(".kept").first()).containsText("lưu ở thẻ thứ hai");
            assertThat(first.locator("#body")).hasValue(WORDS);
            specialist.awaitsAll();
            first.reload();
            assertThat(first.locator("#body")).hasValue(WORDS);
            assertThat(first.locator("#trichYeu")).not().hasValue("Về việc lưu ở thẻ thứ hai");
        }
    }

    Stream<Form> forms() {
        Consumer<Page> nothing = page -> {};
        return Stream.of(
                new Form(
                        Desk.CLERK,
                        "/incoming/" + office.arrived(),
                        nothing,
                        Map.of("#trichYeu", WORDS, "#number", "77", "#date", "04032026"),
                        page -> page.selectOption("#urgency", "URGENT"),
                        "#urgency:has(option[value=URGENT]:checked)",
                        "[data-main]"),
                new Form(
                        Desk.LEADER,
                        "/incoming/" + office.registered(),
                        nothing,
                        Map.of("#butPhe", WORDS),
                        page -> page.click(".chip:has([name=lead])"),
                        ".chip:has([name=lead]:checked)",
                        "[data-main]"),
                new Form(
                        Desk.SPECIALIST,
                        "/outgoing/new",
                        nothing,
                        Map.of("#trichYeu", WORDS, "#body", WORDS),
                        page -> {
                            page.fill("#recipients-search", "Nội vụ");
                            page.click(".found button");
                        },
                        ".chip:has([name=recipients])",
                        "[data-main]"),
                new Form(
                        Desk.SPECIALIST,
                        "/outgoing/" + office.drafted(),
                        page -> page.click(".act summary"),
                        Map.of("#words", WORDS),
                        nothing,
                        "details[open]",
                        ".act details button:not([type])"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsTypedStaysUntilItIsSent(Form form) {
        try (var visitor = office.signsIn(new Visitor(port), form.desk())) {
            Page page = visitor.open(form.address()).page();
            form.write(page);
            page.reload();
            form.stillHolds(page);
            assertThat(page.locator(".toast")).containsText("đã trở lại");
            visitor.findsThePageClean();

            endSession(form.desk());
            signsInAgain(visitor, form);
            page.context().clearCookies();
            signsInAgain(visitor, form);

            losesTheLine(visitor, form);
            visitor.open(form.address());
            assertThat(page.locator(".toast")).hasCount(0);
        }
    }

    private void signsInAgain(Visitor visitor, Form form) {
        Page page = visitor.page();
        page.click(form.sends());
        assertThat(page.locator("#trouble")).containsText("Phiên làm việc đã hết");
        form.stillHolds(page);
        page.click("#trouble a");
        assertThat(page.locator("#password")).isVisible();
        office.enters(visitor, form.desk());
        form.stillHolds(page);
    }

    private static void losesTheLine(Visitor visitor, Form form) {
        Page page = visitor.page();
        page.context().setOffline(true);
        page.click(form.sends());
        assertThat(page.locator(".toast")).containsText("Mất kết nối");
        form.stillHolds(page);
        if (form.desk() == Desk.LEADER) {
            Screens.take(visitor, "line-lost");
        }
        page.context().setOffline(false);
        page.click(".toast [data-do]");
        assertThat(page.locator("body")).containsText(WORDS);
        assertThat(page.locator(".toast")).hasCount(0);
    }

    @Test
    void onASlowLineItStaysFromTheFirstLetterOn() {
        try (var writer = office.signsIn(new Visitor(port), Desk.SPECIALIST)) {
            Page page = writer.page();
            List<Route> held = new ArrayList<>();
            page.route("**/drafts.js*", held::add);
            page.navigate("/outgoing/new");
            page.fill("#trichYeu", WORDS);
            page.waitForCondition(() -> !held.isEmpty());
            page.unroute("**/drafts.js*");
            held.forEach(Route::resume);
            page.waitForCondition(() -> Boolean.TRUE.equals(
                    page.evaluate("words => Object.values(sessionStorage).some(kept => kept.includes(words))", WORDS)));
            page.reload();
            assertThat(page.locator("#trichYeu")).hasValue(WORDS);
        }
    }

    @Test
    void whoDoesNotWantItBackHasWhatWasSaved() {
        try (var writer = office.signsIn(new Visitor(port), Desk.SPECIALIST)) {
            Page page = writer.open("/outgoing/" + office.drafted() + "/write").page();
            String saved = page.inputValue("#body");
            page.fill("#body", WORDS);
            page.reload();
            assertThat(page.locator("#body")).hasValue(WORDS);
            page.click(".toast [data-do]");
            assertThat(page.locator("#body")).hasValue(saved);
            assertThat(page.locator(".toast")).hasCount(0);
        }
    }

    @Test
    void theNextPersonAtTheComputerFindsNothing() {
        try (var computer = office.signsIn(new Visitor(port), Desk.SPECIALIST)) {
            Page page = computer.open("/outgoing/new").page();
            page.fill("#trichYeu", WORDS);
            endSession(Desk.SPECIALIST);
            computer.open("/sign-in");
            office.signsIn(computer, Desk.COLLEAGUE);
            findsNothing(computer);

            page.fill("#trichYeu", "Của người thứ hai");
            page.goBack();
            page.click(".side .leave .next");
            office.signsIn(computer, Desk.SPECIALIST);
            findsNothing(computer);
        }
    }

    private static void findsNothing(Visitor computer) {
        Page page = computer.open("/outgoing/new").page();
        assertThat(page.locator("#trichYeu")).hasValue("");
        assertThat(page.locator(".toast")).hasCount(0);
        assertThat((List<?>) page.evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('bg-draft'))"))
                .isEmpty();
    }

    @Test
    void whoLeavesInOneTabLeavesInAll() {
        try (var computer = office.signsIn(new Visitor(port), Desk.SPECIALIST)) {
            Page other = computer.page().context().newPage();
            other.navigate("/outgoing");
            other.navigate("/outgoing/new");
            other.fill("#trichYeu", WORDS);
            computer.page().click(".side .leave .next");
            assertThat(other.locator("#password")).isVisible();
            other.goBack();
            assertThat(other.locator("#password")).isVisible();
            assertThat(other.evaluate("JSON.stringify({...sessionStorage})"))
                    .asString()
                    .doesNotContain("rà soát");
        }
    }

    @Test
    void withoutScriptsToo() {
        try (var computer = office.signsIn(Visitor.withoutScripts(port), Desk.SPECIALIST)) {
            Page page = computer.open("/outgoing/new").page();
            page.fill("#trichYeu", WORDS);
            computer.open("/outgoing");
            page.click(".side .leave .next");
            office.signsIn(computer, Desk.COLLEAGUE);
            computer.open("/outgoing/new");
            assertThat(page.locator("#trichYeu")).hasValue("");
            while (page.goBack() != null) {
                assertThat(page.locator("textarea").filter(new Locator.FilterOptions().setHasText(WORDS)))
                        .hasCount(0);
                page.locator("textarea")
                        .all()
                        .forEach(field -> assertThat(field).not().hasValue(WORDS));
            }
        }
    }

    private void endSession(Desk desk) {
        jdbc.sql("DELETE FROM identity.session WHERE person_id = ?")
                .param(office.at(desk).person().value())
                .update();
    }
}
