package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Screens;
import vn.banggiang.browser.Visitor;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Papers;
import vn.banggiang.journeys.OfficeAtWork.Desk;

/** A document's direction becomes a task without a second entry, and is followed until its leader has checked it. */
@PlatformTest
class DirectionJourneyTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String MISSING = "Còn thiếu phụ lục của các xã";

    private final OfficeAtWork office;
    private final LocalDate today;
    private final int port;

    DirectionJourneyTest(Clock clock, BeanFactory beans, @LocalServerPort int port) {
        this.office = new OfficeAtWork(beans);
        this.today = VietnamTime.today(clock);
        this.port = port;
    }

    @Test
    void fromTheDirectionToTheReportOfWhatWasDone() throws IOException {
        IncomingId document = office.registered();
        String task = "/tasks/" + document;
        try (var leader = at(Desk.LEADER);
                var head = at(Desk.HEAD);
                var specialist = at(Desk.SPECIALIST)) {
            isDirectedAndTakenUp(document, leader, head, specialist);
            tellsProgressWithAFile(specialist, task);
            showsTheFile(leader, task);
            getsMoreTime(specialist, leader, document);
            specialist.open("/incoming/" + document);
            presses(inside(specialist, "/complete"), "/complete");
            isSentBack(leader, task);
            isAskedAndAnswered(specialist, leader, task);
            specialist.open(task).page().fill("#report-words", "Đã bổ sung phụ lục");
            specialist.acts();
            leader.open(task).acts();
            assertThat(leader.page().locator("header .badge")).hasText("Hoàn thành");
            isCounted(leader, task);
            isReported(leader);
        }
    }

    private void isDirectedAndTakenUp(IncomingId document, Visitor leader, Visitor head, Visitor specialist) {
        leader.open("/incoming/" + document).awaitsTheWholePage();
        chip(leader, "lead", "unit:" + office.office().unit().value()).click();
        leader.acts();
        head.open("/incoming/" + document).awaitsTheWholePage();
        chip(head, "person", office.office().specialist().person().toString()).click();
        head.acts();
        specialist.open("/incoming/" + document).awaitsTheWholePage().acts();
    }

    private static void tellsProgressWithAFile(Visitor specialist, String task) {
        Page page = specialist.open("/tasks").page();
        page.click("a[href='" + task + "']");
        assertThat(page.locator("main")).containsText("Nhiệm vụ này được thực hiện ở văn bản");
        page.fill("#percent", "40");
        page.fill("#progress-words", "Đã có số liệu của 12 xã");
        page.setInputFiles("#progress-files", new FilePayload("so-lieu.pdf", "application/pdf", Papers.letter()));
        Screens.takeWhole(specialist, "task-progress");
        presses(page, "/progress");
        assertThat(page.locator(".path")).containsText("Đã có số liệu của 12 xã");
    }

    private static void showsTheFile(Visitor leader, String task) {
        Page page = leader.open(task).page();
        assertThat(page.locator("main dl")).containsText("40 %");
        String href = page.locator("a:has-text('so-lieu.pdf')").getAttribute("href");
        assertThat(new String(page.request().get(href).body(), 0, 4, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF");
    }

    private void getsMoreTime(Visitor specialist, Visitor leader, IncomingId document) {
        String until = DAY.format(today.plusDays(30));
        specialist.open("/incoming/" + document);
        Page page = inside(specialist, "/extension");
        page.fill("#until", until);
        page.fill("#extensionReason", "Chờ các xã gửi số liệu");
        presses(page, "/extension");
        leader.open("/incoming/" + document).awaitsTheWholePage().acts();
        assertThat(leader.open("/tasks/" + document).page().locator("main dl")).containsText(until);
    }

    private static void isSentBack(Visitor leader, String task) {
        leader.open(task);
        Page page = inside(leader, "/send-back");
        page.fill("#send-back-words", MISSING);
        leader.findsThePageClean().findsItFitsEverywhere();
        Screens.takeWhole(leader, "task-check");
        presses(page, "/send-back");
        assertThat(page.locator(".path")).containsText(MISSING);
    }

    private static void isAskedAndAnswered(Visitor specialist, Visitor leader, String task) {
        specialist.open(task);
        Page page = inside(specialist, "/question");
        page.fill("#question-question", "Phụ lục của cả 12 xã?");
        presses(page, "/question");
        leader.open(task).page().fill("#answer-answer", "Của 12 xã");
        leader.acts();
        assertThat(leader.page().locator(".path")).containsText("Của 12 xã");
    }

    /** The figures of the specialist: given, and of those given more time, the one that the list then shows. */
    private void isCounted(Visitor leader, String task) {
        Page page = leader.open("/tasks/overview?by=PERSON").page();
        leader.findsThePageClean().findsItFitsEverywhere();
        Screens.take(leader, "tasks-overview");
        Locator line = page.locator(
                "tbody tr:has-text('" + office.office().specialist().fullName() + "')");
        assertThat(line.locator("td[data-column='Hoàn thành đúng hạn']")).hasText("1");
        line.locator("td[data-column='Được gia hạn'] a").click();
        assertThat(page.locator("a[href='" + task + "']")).isVisible();
    }

    private static void isReported(Visitor leader) throws IOException {
        Page page = leader.open("/tasks/overview?by=PERSON").page();
        String href = page.locator("a[href*='/overview/report']").getAttribute("href");
        try (var report = Loader.loadPDF(page.request().get(href).body())) {
            assertThat(new PDFTextStripper().getText(report).replaceAll("\\s+", " "))
                    .contains("Tình hình thực hiện nhiệm vụ")
                    .contains("được gia hạn 1.");
        }
    }

    private static void presses(Page page, String action) {
        page.click("form[action$='" + action + "'] button:visible");
        assertThat(page.locator(".htmx-request")).hasCount(0);
    }

    /** The page with the form of this address unfolded. */
    private static Page inside(Visitor visitor, String action) {
        Page page = visitor.page();
        page.locator("details:has(form[action$='" + action + "']) > summary")
                .first()
                .click();
        return page;
    }

    private static Locator chip(Visitor visitor, String name, String value) {
        return visitor.page().locator("label.chip:has(input[name='" + name + "'][value='" + value + "'])");
    }

    private Visitor at(Desk desk) {
        return office.signsIn(new Visitor(port), desk);
    }
}
