package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Visitor;
import vn.banggiang.documents.Offices;
import vn.banggiang.journeys.OfficeAtWork.Desk;

/** An impatient hand, or a form sent twice at the same moment, does nothing twice. */
@PlatformTest
@TestInstance(Lifecycle.PER_CLASS)
class TwiceIsOnceTest {

    private static final String SENT_TWICE_AT_ONCE = """
            (button) => {
              const form = document.querySelector(button).form;
              const send = () => fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
              return Promise.all([send(), send()]).then((answers) => answers.map((answer) => answer.status));
            }
            """;

    private final OfficeAtWork office;
    private final JdbcClient jdbc;
    private final int port;

    TwiceIsOnceTest(BeanFactory beans, JdbcClient jdbc, @LocalServerPort int port) {
        this.office = new OfficeAtWork(beans);
        this.jdbc = jdbc;
        this.port = port;
    }

    /** What somebody does, and the lines that it leaves when it is done once. */
    private enum Act {
        REGISTER(
                Desk.CLERK,
                office -> "/incoming/" + office.arrived(),
                page -> {
                    page.fill("#number", String.valueOf(UUID.randomUUID().hashCode() & 0xffff));
                    page.fill("#date", "04/03/2026");
                },
                "[data-main]",
                Map.of("REGISTERED", 1)),
        DIRECT(
                Desk.LEADER,
                office -> "/incoming/" + office.registered(),
                page -> page.click(".chip:has([name=lead])"),
                "[data-main]",
                Map.of("DIRECTED", 1)),
        SIGN(
                Desk.LEADER,
                office -> "/outgoing/" + office.approved(),
                page -> page.fill("#pin", Offices.PIN),
                "[data-main]",
                Map.of("SIGNED", 1)),
        ISSUE(
                Desk.CLERK,
                office -> "/outgoing/" + office.signed(),
                page -> {},
                "[data-main]",
                Map.of("NUMBERED", 1, "ISSUED", 1)),
        COMMENT(
                Desk.SPECIALIST,
                office -> "/outgoing/" + office.drafted(),
                page -> {
                    page.click(".act summary");
                    page.fill("#words", "Nhất trí.");
                },
                ".act details button:not([type])",
                Map.of("COMMENTED", 1));

        private final Desk desk;
        private final Function<OfficeAtWork, String> address;
        private final Consumer<Page> prepares;
        private final String button;
        private final Map<String, Integer> lines;

        Act(
                Desk desk,
                Function<OfficeAtWork, String> address,
                Consumer<Page> prepares,
                String button,
                Map<String, Integer> lines) {
            this.desk = desk;
            this.address = address;
            this.prepares = prepares;
            this.button = button;
            this.lines = lines;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDoubleClickActsOnce(Act act) {
        try (var person = office.signsIn(new Visitor(port), act.desk)) {
            Page page = at(person, act);
            String address = page.url();
            page.dblclick(act.button);
            person.awaitsAll();
            assertThat(page.locator("#trouble strong")).hasCount(0);
            isDoneOnce(act, address);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDoubleClickActsOnceWithoutScripts(Act act) {
        try (var person = office.signsIn(Visitor.withoutScripts(port), act.desk)) {
            Page page = at(person, act);
            String address = page.url();
            page.dblclick(act.button);
            comesBack(person, address);
            Awaitility.await().until(() -> isDone(act, address));
            isDoneOnce(act, address);
        }
    }

    /** After the second click has led where it leads: without scripts nothing tells when, but that it breaks in. */
    private static void comesBack(Visitor person, String address) {
        person.awaitsAll();
        try {
            person.open(address);
        } catch (PlaywrightException brokenInto) {
            if (!String.valueOf(brokenInto.getMessage()).contains("ERR_ABORTED")) {
                throw brokenInto;
            }
            person.awaitsAll().open(address);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameFormTwiceAtOnceActsOnce(Act act) {
        try (var person = office.signsIn(new Visitor(port), act.desk)) {
            Page page = at(person, act);
            @SuppressWarnings("unchecked")
            var answers = (List<Integer>) page.evaluate(SENT_TWICE_AT_ONCE, act.button);
            assertThat(answers).contains(200).isSubsetOf(200, 409);
            isDoneOnce(act, page.url());
        }
    }

    private Page at(Visitor person, Act act) {
        Page page = person.open(act.address.apply(office)).page();
        act.prepares.accept(page);
        return page;
    }

    /** The browser gave up the answer of the first click; the platform may still be at work on it. */
    private boolean isDone(Act act, String address) {
        return act.lines.keySet().stream().allMatch(line -> lines(document(address), line) > 0);
    }

    private static UUID document(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private int lines(UUID document, String act) {
        return count("SELECT count(*) FROM documents.path_line WHERE document_id = ? AND act = ?", document, act);
    }

    private void isDoneOnce(Act act, String address) {
        var document = document(address);
        act.lines.forEach(
                (line, times) -> assertThat(lines(document, line)).as(line).isEqualTo(times));
        if (act == Act.ISSUE) {
            assertThat(count("SELECT count(*) FROM documents.delivery WHERE document_id = ?", document))
                    .isEqualTo(1);
        }
        UUID agency = office.office().agency().id().value();
        assertThat(count(
                        "SELECT count(*) FROM documents.incoming WHERE agency_id = ? AND arrival_number IS NOT NULL",
                        agency))
                .as("a number for each registered document, and none that nobody has")
                .isEqualTo(count("SELECT max(arrival_number) FROM documents.incoming WHERE agency_id = ?", agency));
    }

    private int count(String sql, Object... of) {
        return jdbc.sql(sql).params(of).query(Integer.class).single();
    }
}
