package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.SlowLine;
import vn.banggiang.browser.Visitor;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.journeys.OfficeAtWork.Desk;
import vn.banggiang.outgoing.OutgoingReading;
import vn.banggiang.outgoing.OutgoingState;

/** What takes long says that it goes on, and nobody has to stay for it. */
@PlatformTest
class LongWorkTest {

    private static final String PARTLY_SENT =
            "[...document.querySelectorAll('.drop progress')].some(bar => bar.checkVisibility() && bar.value > 0 && bar.value < 1)";

    private final OfficeAtWork office;
    private final OutgoingReading reading;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final int port;

    LongWorkTest(
            BeanFactory beans,
            OutgoingReading reading,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            @LocalServerPort int port) {
        this.office = new OfficeAtWork(beans);
        this.reading = reading;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.port = port;
    }

    @Test
    void aFileShowsHowMuchOfItIsSentAndCanBeLeftAlone() {
        try (var clerk = office.signsIn(new Visitor(port), Desk.CLERK)) {
            Page page = clerk.open("/incoming").awaitsTheWholePage().page();
            SlowLine.of(clerk);
            page.setInputFiles("#file", new FilePayload("lon.pdf", "application/pdf", new byte[5_000_000]));
            assertThat(page.locator("#told")).hasText("Đang gửi…");
            page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(PARTLY_SENT)));
            goesElsewhere(page);
            clerk.findsThePageClean();
        }
    }

    @Test
    void whatIsBeingSignedIsSignedAlsoForWhoWentOn() {
        OutgoingId document = office.approved();
        try (var leader = office.signsIn(new Visitor(port), Desk.LEADER)) {
            Page page = leader.open("/outgoing/signing").awaitsTheWholePage().page();
            page.check("[data-all] input");
            page.fill("#pin", Offices.PIN);
            transaction.executeWithoutResult(slow -> {
                hold(document);
                page.click("[data-main]");
                assertThat(page.locator("#told")).hasText("Đang gửi…");
                Awaitility.await()
                        .pollInSameThread()
                        .atMost(Duration.ofSeconds(20))
                        .until(this::somebodyWaits);
                goesElsewhere(page);
            });
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        reading.see(office.at(Desk.LEADER), document).document().state() == OutgoingState.SIGNED);
    }

    private static void goesElsewhere(Page page) {
        page.click(".side a[href='/']");
        assertThat(page.locator("h1")).containsText("Chào");
    }

    /** Until this transaction ends, whoever is to change the document waits. */
    private void hold(OutgoingId document) {
        jdbc.sql("SELECT id FROM documents.outgoing WHERE id = ? FOR UPDATE")
                .param(document.value())
                .query()
                .singleRow();
    }

    private boolean somebodyWaits() {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }
}
