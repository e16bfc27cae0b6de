package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Visitor;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.journeys.OfficeAtWork.Desk;
import vn.banggiang.participation.guard.FormStamps;

/** Citizens at an office's portal, with and without scripts: what they ask is answered, what they say of a draft is weighed. */
@PlatformTest
@TestInstance(Lifecycle.PER_CLASS)
class TalkingWithPeopleTest {

    private static final String NAME = "Lý Thị Giả Định";
    private static final String TELEPHONE = "0987654321";
    private static final String QUESTION = "Xin trích lục bản đồ địa chính";
    private static final String OTHER_QUESTION = "Lịch tiếp công dân tháng này";
    private static final String DRAFT = "Kế hoạch trồng cây phân tán";
    private static final String COMMENT = "Nên trồng thêm cây trám ở xóm Bản Giốc.";

    private final OfficeAtWork office;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final int port;

    TalkingWithPeopleTest(BeanFactory beans, JdbcClient jdbc, Clock clock, @LocalServerPort int port) {
        this.office = new OfficeAtWork(beans);
        this.jdbc = jdbc;
        this.clock = clock;
        this.port = port;
    }

    @Test
    void whatIsAskedIsAnsweredAndReadWithTheReceipt() {
        String asking = office.publicHref() + "/hoi-dap";
        try (Visitor quiet = Visitor.withoutScripts(port);
                Visitor citizen = new Visitor(port);
                Visitor clerk = office.signsIn(new Visitor(port), Desk.CLERK);
                Visitor specialist = office.signsIn(new Visitor(port), Desk.SPECIALIST);
                Visitor leader = office.signsIn(new Visitor(port), Desk.LEADER)) {
            isFilledIn(quiet.open(asking + "/dat-cau-hoi").page(), OTHER_QUESTION);
            isFilledIn(citizen.open(asking + "/dat-cau-hoi").page(), QUESTION);
            assertThat(citizen.page().locator("[data-effort]")).not().hasValue("");
            aPersonReadsAWhile(citizen.page());
            String quietCode = isSent(quiet.page());
            String code = isSent(citizen.page());

            clerk.open("/");
            Locator lines = clerk.page().locator("[data-line] h3 a");
            assertThat(lines.nth(0)).hasText(QUESTION);
            assertThat(lines.nth(1)).hasText(OTHER_QUESTION);
            isAccepted(clerk, office.at(Desk.SPECIALIST).person().toString());
            isRefused(clerk);
            specialist.takesUp(QUESTION);
            specialist.page().click("#body-text");
            specialist.page().keyboard().type("Nộp đơn tại bộ phận một cửa.");
            specialist.page().click("[data-main]");
            assertThat(specialist.page().locator("header .badge").first()).hasText("Chờ duyệt trả lời");
            leader.takesUp(QUESTION);
            leader.page().click("[data-main]");
            assertThat(leader.page().locator("header .badge").first()).hasText("Đã trả lời");

            looksUp(quiet, asking, quietCode);
            assertThat(quiet.page().locator(".facts")).containsText("Lịch tiếp công dân đăng ở mục Thông báo.");
            looksUp(citizen, asking, code);
            assertThat(citizen.page().locator(".prose")).hasText("Nộp đơn tại bộ phận một cửa.");
            citizen.findsThePageClean().findsItFits();
            citizen.page().click("text=Đã đăng trên cổng thông tin");
            assertThat(citizen.page().locator("h1")).hasText(QUESTION);
            assertThat(citizen.page().locator(".said")).hasText("Tôi là […], gọi số […].");
            tellsNothingOfWhoAsked(citizen.page());
            citizen.open(asking);
            tellsNothingOfWhoAsked(citizen.page());
        }
    }

    @Test
    void whatIsSaidOfADraftIsReadWeighedAndAnswered() {
        try (Visitor quiet = Visitor.withoutScripts(port);
                Visitor clerk = office.signsIn(new Visitor(port), Desk.CLERK);
                Visitor leader = office.signsIn(new Visitor(port), Desk.LEADER)) {
            isDrafted(clerk.open("/portal/consultations/new").page());
            leader.takesUp(DRAFT);
            leader.page().click("[data-main]");
            assertThat(leader.page().locator("header .badge").first()).hasText("Đang lấy ý kiến");

            quiet.open(office.publicHref() + "/gop-y-van-ban");
            quiet.page().click("text=" + DRAFT);
            String draft = quiet.page().url();
            quiet.page().click("text=Gửi góp ý");
            quiet.page().fill("#words", COMMENT + " " + NAME);
            quiet.page().check("[name=show]");
            isSigned(quiet.page());
            aPersonReadsAWhile(quiet.page());
            quiet.page().click(".deed.first");
            assertThat(quiet.page().locator("h1")).hasText("Đã nhận góp ý của bạn");
            quiet.open(draft);
            assertThat(quiet.page().locator("main")).not().containsText(COMMENT);

            clerk.takesUp(DRAFT);
            clerk.page().click("button:has-text('Tính góp ý này')");
            assertThat(clerk.page().locator("article .badge")).hasText("Hợp lệ");
            quiet.open(draft);
            assertThat(quiet.page().locator(".said")).hasText(COMMENT + " […]");
            tellsNothingOfWhoAsked(quiet.page());

            itsTimeIsOver();
            isWeighed(clerk);
            leader.takesUp(DRAFT);
            leader.page().click("[data-main]");
            assertThat(leader.page().locator("header .badge").first()).hasText("Đã tiếp thu, giải trình");
            quiet.open(draft);
            assertThat(quiet.page().locator(".prose").first()).hasText("Bổ sung cây trám vào kế hoạch.");
            assertThat(quiet.page().locator(".qa .told")).containsText("Tiếp thu");
            tellsNothingOfWhoAsked(quiet.page());
        }
    }

    private static void isFilledIn(Page page, String title) {
        page.selectOption("#field", "land");
        page.fill("#title", title);
        page.fill("#words", "Tôi là " + NAME + ", gọi số " + TELEPHONE + ".");
        isSigned(page);
    }

    private static void isSigned(Page page) {
        page.fill("#name", NAME);
        page.fill("#telephone", TELEPHONE);
        page.check("[name=consent]");
    }

    /** A form that is sent a moment after it was opened is no person's. */
    private static void aPersonReadsAWhile(Page page) {
        page.waitForTimeout(FormStamps.SHORTEST.toMillis() + 1_000);
    }

    private static String isSent(Page page) {
        page.click(".deed.first");
        Locator code = page.locator(".code");
        assertThat(code).isVisible();
        return code.innerText();
    }

    private static void isAccepted(Visitor clerk, String specialist) {
        clerk.takesUp(QUESTION);
        clerk.page().click("[data-main]");
        assertThat(clerk.page().locator("header .badge").first()).hasText("Đã tiếp nhận");
        clerk.page().selectOption("#person", specialist);
        clerk.page().click("[data-main]");
        assertThat(clerk.page().locator("header .badge").first()).hasText("Đang trả lời");
    }

    private static void isRefused(Visitor clerk) {
        clerk.takesUp(OTHER_QUESTION);
        assertThat(clerk.page().locator("main")).containsText("Gửi từ trình duyệt không chạy chương trình");
        clerk.page().click("summary:has-text('Từ chối trả lời')");
        clerk.page().fill("#reason", "Lịch tiếp công dân đăng ở mục Thông báo.");
        clerk.page().click("button.danger");
        assertThat(clerk.page().locator("header .badge").first()).hasText("Không trả lời");
    }

    private static void looksUp(Visitor visitor, String asking, String code) {
        visitor.open(asking + "/tra-cuu");
        visitor.page().fill("#ma", code);
        visitor.page().click(".ask button");
        assertThat(visitor.page().locator(".code")).hasText(code);
    }

    private void isDrafted(Page page) {
        String today = VietnamTime.today(clock).format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));
        page.fill("#title", DRAFT);
        page.click("#body-text");
        page.keyboard().type("Trồng 10.000 cây quanh xóm.");
        page.uncheck("[name=regulation]");
        page.fill("#from", today);
        page.fill("#until", today);
        page.click("[data-main]");
        assertThat(page.locator("header .badge").first()).hasText("Chờ duyệt");
    }

    private void itsTimeIsOver() {
        jdbc.sql("UPDATE participation.consultation SET from_day = from_day - 9, until_day = until_day - 9"
                        + " WHERE title = :title AND agency_id = :agency")
                .param("title", DRAFT)
                .param("agency", office.office().agency().id().value())
                .update();
    }

    private static void isWeighed(Visitor clerk) {
        clerk.takesUp(DRAFT);
        Page page = clerk.page();
        page.click("article summary");
        page.click(".chip:has([value=FOLLOWED])");
        page.fill("article textarea", "Phù hợp đất của xóm");
        page.click("article button:has-text('Kết quả xem xét')");
        assertThat(page.locator("article")).containsText("Phù hợp đất của xóm");
        page.click("#body-text");
        page.keyboard().type("Bổ sung cây trám vào kế hoạch.");
        page.click(".act button:has-text('Trình duyệt')");
        assertThat(page.locator(".text").first()).hasText("Bổ sung cây trám vào kế hoạch.");
    }

    private static void tellsNothingOfWhoAsked(Page page) {
        assertThat(page.locator("html")).not().containsText(NAME);
        assertThat(page.locator("html")).not().containsText(TELEPHONE);
    }
}
