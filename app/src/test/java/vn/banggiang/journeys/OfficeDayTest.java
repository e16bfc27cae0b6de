package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Visitor;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Papers;
import vn.banggiang.incoming.IncomingReading;
import vn.banggiang.journeys.OfficeAtWork.Desk;

/** A day at an office, as its people see it: what {@code cli.journey.OfficeJourney} walks through the API. */
@PlatformTest
class OfficeDayTest {

    private static final String INVITATION = "mời dự lễ ký kết quy chế phối hợp";
    private static final String TASK = "đề nghị xây dựng kế hoạch tập huấn chữ ký số";
    private static final String PLAN = "kế hoạch tập huấn chữ ký số quý I";
    private static final String GROUP = "Các cơ quan dự tập huấn";
    private static final String TABLE = "Kế hoạch như sau:\n| Đơn vị | Số người |\n| Văn phòng | %d |\nTrân trọng./.";
    private static final String COMMENT = "Văn phòng cử ba người.";
    private static final String REFUSAL = "Thiếu phụ lục kèm theo.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final OfficeAtWork office;
    private final OfficeAtWork neighbour;
    private final Agency third;
    private final IncomingReading reading;
    private final LocalDate later;
    private final int port;

    OfficeDayTest(IncomingReading reading, Clock clock, BeanFactory beans, @LocalServerPort int port) {
        this.office = new OfficeAtWork(beans);
        this.neighbour = new OfficeAtWork(beans);
        this.third = new Offices(beans).open().agency();
        this.reading = reading;
        this.later = VietnamTime.today(clock).plusDays(30);
        this.port = port;
    }

    @Test
    void theWholeDay() {
        try (var clerk = at(office, Desk.CLERK);
                var leader = at(office, Desk.LEADER);
                var head = at(office, Desk.HEAD);
                var specialist = at(office, Desk.SPECIALIST);
                var other = at(neighbour, Desk.CLERK)) {
            String task = takesInTenFiles(clerk);
            isDirectedAndAssigned(leader, head, specialist);
            getsMoreTime(specialist, leader, task);
            keepsAGroup(clerk);
            String draft = isDraftedAsAnAnswer(specialist, task);
            isReturnedAndWrittenAnew(head, specialist, draft);
            signsNine(leader);
            isRefusedOnceAndSentAgain(clerk, other);
            takesTheRegisterAlong(clerk);
            readsFigures(leader);
            isReadByTheAuditor(draft);
        }
    }

    /** One is corrected, one set aside; the one that is work goes on. */
    private static String takesInTenFiles(Visitor clerk) {
        Page page = clerk.open("/incoming").awaitsTheWholePage().page();
        page.setInputFiles(
                "#file",
                IntStream.range(0, 10)
                        .mapToObj(i -> new FilePayload(
                                "thu-" + i + ".pdf", "application/pdf", Papers.saying("Thư số " + i + " trong ngày.")))
                        .toArray(FilePayload[]::new));
        assertThat(page.locator("h1")).hasText("Đã nhận 10 tệp");
        List<?> taken = (List<?>) page.locator("tr[data-line] .what a")
                .evaluateAll("links => links.map(link => link.getAttribute('href'))");
        String corrected = (String) taken.getFirst();
        String task = (String) taken.get(1);
        isRegistered(clerk, corrected, "501", "mời dự lễ ký kết");
        isRegistered(clerk, task, "502", TASK);
        clerk.open(corrected + "/correction");
        page.fill("#trichYeu", INVITATION);
        clerk.acts();
        assertThat(page.locator("main")).containsText(INVITATION);
        clerk.open((String) taken.getLast());
        inside(page, "/discard").fill("#discardReason", "Tệp gửi nhầm.");
        page.click("form[action$='/discard'] button");
        assertThat(page.locator("form[action$='/restore']")).isVisible();
        return task;
    }

    private static void isRegistered(Visitor clerk, String address, String number, String trichYeu) {
        clerk.open(address).awaitsTheWholePage();
        clerk.page().fill("#number", number);
        clerk.page().fill("#date", "02/03/2026");
        clerk.page().fill("#trichYeu", trichYeu);
        clerk.acts();
        assertThat(clerk.page().locator(".top strong")).containsText("Văn bản đến số");
    }

    private void isDirectedAndAssigned(Visitor leader, Visitor head, Visitor specialist) {
        leader.takesUp(TASK);
        chip(leader, "lead", "unit:" + office.office().unit().value()).click();
        leader.acts();
        head.takesUp(TASK);
        chip(head, "person", office.office().specialist().person().toString()).click();
        head.acts();
        specialist.takesUp(TASK).acts();
    }

    private void getsMoreTime(Visitor specialist, Visitor leader, String task) {
        Page page = inside(specialist.page(), "/extension");
        page.fill("#until", DAY.format(later));
        page.fill("#extensionReason", "Chờ các phòng gửi số liệu.");
        page.click("form[action$='/extension'] button");
        specialist.awaitsAll();
        leader.takesUp(TASK).acts();
        var id = new IncomingId(UUID.fromString(task.substring(task.lastIndexOf('/') + 1)));
        assertThat(reading.see(office.at(Desk.SPECIALIST), id)
                        .document()
                        .direction()
                        .deadline())
                .isEqualTo(later);
    }

    private void keepsAGroup(Visitor clerk) {
        Page page = clerk.open("/outgoing/groups/new").page();
        page.fill("#groupName", GROUP);
        for (Agency member : List.of(neighbour.office().agency(), third)) {
            page.fill("#recipients-search", member.name());
            page.click(".found button:has-text('" + member.name() + "')");
        }
        clerk.acts();
        assertThat(page.locator("tr[data-line]")).containsText(GROUP);
    }

    /** To the group, with a table in it and a file beside it. */
    private static String isDraftedAsAnAnswer(Visitor specialist, String task) {
        Page page = specialist.open(task).page();
        page.click("[data-main]");
        page.fill("#trichYeu", PLAN);
        page.fill("#body", TABLE.formatted(2));
        page.fill("#recipients-search", "cac co quan du tap huan");
        page.click(".found button[data-several]");
        assertThat(page.locator(".chips .chip")).hasCount(2);
        specialist.acts();
        assertThat(page.locator("[data-paper][data-shown]")).isVisible();
        inside(page, "/attachments");
        page.setInputFiles("#files", new FilePayload("phu-luc.pdf", "application/pdf", Papers.letter()));
        assertThat(page.locator("a:has-text('phu-luc.pdf')")).isVisible();
        page.click(".act a[data-main]");
        specialist.acts();
        return page.url();
    }

    private static void isReturnedAndWrittenAnew(Visitor head, Visitor specialist, String draft) {
        head.takesUp(PLAN);
        inside(head.page(), "/return").fill("#comment", COMMENT);
        head.page().click("form[action$='/return'] button");
        head.awaitsAll();
        Page page = specialist.open(draft + "/write").awaitsTheWholePage().page();
        assertThat(page.locator(".note.bad")).containsText(COMMENT);
        page.fill("#body", TABLE.formatted(3));
        page.click(".act button[form=write]:visible");
        specialist.awaitsAll().open(draft).acts();
        head.takesUp(PLAN).acts();
    }

    private void signsNine(Visitor leader) {
        IntStream.range(0, 8).forEach(i -> office.approved());
        Page page = leader.open("/outgoing/signing").page();
        page.check("[data-all] input");
        page.fill("#pin", Offices.PIN);
        page.click("[data-main]");
        assertThat(page.locator(".note.good strong")).hasText("Đã ký 9 văn bản");
    }

    private static void isRefusedOnceAndSentAgain(Visitor clerk, Visitor other) {
        clerk.takesUp(PLAN).acts();
        other.takesUp(PLAN);
        inside(other.page(), "/refuse").fill("#reason", REFUSAL);
        other.page().click("form[action$='/refuse'] button");
        other.awaitsAll();
        clerk.takesUp(PLAN);
        assertThat(clerk.page().locator(".act .note.bad")).containsText(REFUSAL);
        clerk.acts();
        other.takesUp(PLAN).acts();
        assertThat(other.page().locator(".top strong")).containsText("Văn bản đến số");
    }

    private static void takesTheRegisterAlong(Visitor clerk) {
        Page page = clerk.open("/registers").page();
        assertThat(page.locator("main")).containsText(INVITATION);
        assertThat(beginning(page, "PDF")).isEqualTo("%PDF");
        assertThat(beginning(page, "XLSX")).startsWith("PK");
    }

    private static void readsFigures(Visitor leader) {
        assertThat(leader.open("/figures").page().locator("main")).containsText("1 trên 1");
        leader.findsThePageClean();
        assertThat(leader.open("/figures/months").page().locator("main")).containsText("Văn phòng");
    }

    private void isReadByTheAuditor(String draft) {
        try (var auditor = new Visitor(port).signIn("kiemtra.tinh", "trinh-dien-2026")) {
            String id = draft.substring(draft.lastIndexOf('/') + 1);
            Page page = auditor.open("/journal?subject=outgoing:" + id).page();
            assertThat(page.locator("tbody")).containsText("Trả lại");
            assertThat(page.locator("tbody")).containsText("Phát hành");
            assertThat(beginning(page, "XLSX")).startsWith("PK");
            auditor.findsThePageClean();
        }
    }

    /** The first letters of what this page offers as such a file. */
    private static String beginning(Page page, String format) {
        String address =
                page.locator("a[href*='format=" + format + "']").first().getAttribute("href");
        return new String(page.request().get(address).body(), 0, 4, StandardCharsets.ISO_8859_1);
    }

    /** The page with the form of this address unfolded. */
    private static Page inside(Page page, String action) {
        page.locator("details:has(form[action$='" + action + "']) > summary")
                .first()
                .click();
        return page;
    }

    private static Locator chip(Visitor visitor, String name, String value) {
        return visitor.page().locator("label.chip:has(input[name='" + name + "'][value='" + value + "'])");
    }

    private Visitor at(OfficeAtWork where, Desk desk) {
        return where.signsIn(new Visitor(port), desk);
    }
}
