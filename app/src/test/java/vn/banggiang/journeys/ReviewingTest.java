package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Chromium.Screen;
import vn.banggiang.browser.Screens;
import vn.banggiang.browser.Visitor;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Papers;
import vn.banggiang.documents.TrichYeu;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.QuickHash;
import vn.banggiang.identity.Username;
import vn.banggiang.outgoing.DraftComments;
import vn.banggiang.outgoing.DraftContent;
import vn.banggiang.outgoing.Drafting;
import vn.banggiang.outgoing.OutgoingDocuments;
import vn.banggiang.outgoing.OutgoingReading;
import vn.banggiang.outgoing.PagePlace;

/** A reviewer says what is wrong and where; the author finds the place, mends it and settles what was said. */
@PlatformTest
class ReviewingTest {

    private static final String PASSWORD = "sông Bằng Giang chảy";
    private static final String TEXT = """
            Phúc đáp Công văn của quý cơ quan về việc cử cán bộ tham gia tập huấn, Sở có ý kiến như sau:
            1. Cử hai cán bộ tham gia
            a) Ông Bế Văn Viên, chuyên viên Văn phòng;
            b) Bà Đàm Thị Khác, chuyên viên Văn phòng.
            2. Đề nghị quý cơ quan gửi chương trình và tài liệu trước ngày 15 để cán bộ chuẩn bị.
            """;

    private static final PagePlace FIRST_PARAGRAPH = new PagePlace(1, 135, 222, 790, 43);

    private final OutgoingDocuments documents;
    private final DraftComments comments;
    private final OutgoingReading reading;
    private final Accounts accounts;
    private final Office office;
    private final Office recipient;
    private final int port;

    ReviewingTest(
            OutgoingDocuments documents,
            DraftComments comments,
            OutgoingReading reading,
            Accounts accounts,
            BeanFactory beans,
            @LocalServerPort int port) {
        this.documents = documents;
        this.comments = comments;
        this.reading = reading;
        this.accounts = accounts;
        this.office = new Offices(beans).open();
        this.recipient = new Offices(beans).open();
        this.port = port;
    }

    @Test
    void whatIsDrawnAroundIsTiedToWhatIsSaid() {
        OutgoingId draft = submitted(TEXT);
        try (var head = signedIn(office.head())) {
            Page page = opened(head, draft);
            startCommenting(page);
            page.click("[data-mark]");
            assertThat(page.locator("[data-hint]")).isVisible();
            head.findsThePageClean();
            drag(page, 0.135, 0.222, 0.925, 0.265);
            assertThat(page.locator("[data-chosen]")).containsText("trang 1, phía trên");
            assertThat(page.locator("#words")).isFocused();
            page.fill("#words", "Ghi rõ số, ngày của công văn được trả lời.");
            send(page);

            startCommenting(page);
            page.click("[data-mark]");
            click(page, 0.55, 0.364);
            page.fill("#words", "Thêm thời hạn gửi danh sách.");
            send(page);
            comments.settle(office.specialist(), draft, 2, "Đã ghi ở mục 2.");
            head.open("/outgoing/" + draft);

            assertThat(page.locator(".sheet .place")).hasCount(2);
            assertThat(page.locator(".comments")).containsText("trang 1, ở giữa");
            head.findsThePageClean().findsItFits();
            Screens.take(head, "review");
            eachBringsTheOtherIntoView(page);
        }
        assertThat(places(draft).getFirst().left()).isCloseTo(135, within(3));
        assertThat(places(draft).getFirst().height()).isCloseTo(43, within(3));
        assertThat(places(draft).getLast().left()).isCloseTo(420, within(3));
    }

    private static void eachBringsTheOtherIntoView(Page page) {
        page.locator(".sheet .place").first().click();
        assertThat(page.locator("#comment-1")).isFocused();
        assertThat(page.locator("#comment-1")).isInViewport();
        page.evaluate("document.querySelector('.table').scrollTop = 5000");
        page.locator("#comment-1 small button").click();
        assertThat(page.locator(".sheet .place").first()).isFocused();
        assertThat(page.locator(".sheet .place").first()).isInViewport();
    }

    @Test
    void theAuthorSettlesWhileWritingAndGoesOnThere() {
        OutgoingId draft = draft(TEXT);
        comments.add(office.head(), draft, "Ghi rõ số, ngày.", null, FIRST_PARAGRAPH);
        try (var author = signedIn(office.specialist())) {
            Page page = author.open("/outgoing/" + draft + "/write").page();
            assertThat(page.locator(".sheet .place")).isVisible();
            author.findsThePageClean();
            Screens.take(author, "review-writing");
            page.locator(".sheet .place").click();
            assertThat(page.locator("#comment-1")).isFocused();
            assertThat(page.locator("#comment-1")).isInViewport();

            page.fill("#body", TEXT.replace("Công văn", "Công văn số 12/SGD-VP"));
            page.click("#comment-1 summary");
            page.fill("#answer-1", "Đã ghi số 12/SGD-VP.");
            author.findsThePageClean();
            page.click("#comment-1 form > .button");

            assertThat(page.locator("#comment-1")).containsText("Bế Văn Viên đã xử lý");
            assertThat(page.locator("#comment-1")).containsText("Đã ghi số 12/SGD-VP.");
            assertThat(page).hasURL(Pattern.compile(".*/write"));
            assertThat(page.locator("#body")).hasValue(Pattern.compile(".*Công văn số 12/SGD-VP.*", Pattern.DOTALL));
            assertThat(page.locator("[data-comments] h2")).containsText("đã xử lý hết");
        }
    }

    @Test
    void aCommentOnAnEarlierVersionOpensThatVersion() {
        OutgoingId draft = draft(TEXT);
        comments.add(office.head(), draft, "Ghi rõ số, ngày.", null, FIRST_PARAGRAPH);
        documents.revise(office.specialist(), draft, content(TEXT.repeat(4)), 1);
        try (var author = signedIn(office.specialist())) {
            Page page = opened(author, draft);
            assertThat(page.locator(".sheet")).hasCount(2);
            assertThat(page.locator(".sheet .place")).hasCount(0);

            page.click("#comment-1 a");

            assertThat(page.locator("[data-paper]")).hasAttribute("data-shown", "1");
            assertThat(page.locator(".sheet .place")).hasCount(1);
            assertThat(page.locator(".note")).containsText("Đang xem bản 1, không phải bản mới nhất");
            assertThat(page.locator(".act form")).hasCount(0);
            author.findsThePageClean();
            Screens.take(author, "review-earlier");

            page.click(".act a[data-main]");
            assertThat(page.locator("[data-paper]")).hasAttribute("data-shown", "2");
        }
    }

    @Test
    void aPlaceIsNamedWithoutScriptsToo() {
        OutgoingId draft = submitted(TEXT.repeat(4));
        give(office.head());
        try (var head = Visitor.withoutScripts(port).signIn(username(office.head()), PASSWORD)) {
            Page page = head.open("/outgoing/" + draft).page();
            startCommenting(page);
            page.fill("#words", "Thiếu nơi nhận.");
            page.fill("#page", "2");
            page.selectOption("#part", "TOP");
            send(page);

            assertThat(page.locator(".comments")).containsText("trang 2, phía trên");

            startCommenting(page);
            page.fill("#words", "Trang nào?");
            page.fill("#page", "3");
            page.click(".act details[open] form > .button");
            assertThat(page.locator("body")).containsText("không nằm trên trang nào");
        }
        assertThat(places(draft)).containsExactly(PagePlace.of(2, PagePlace.Part.TOP));
    }

    @Test
    void onAPhoneThePaperFillsTheScreenWhileAPlaceIsChosen() {
        OutgoingId draft = submitted(TEXT);
        give(office.head());
        try (var head = new Visitor(port, Screen.PHONE, ColorScheme.LIGHT).signIn(username(office.head()), PASSWORD)) {
            Page page = opened(head, draft);
            startCommenting(page);
            page.click("[data-mark]");
            assertThat(page.locator(".table.full")).isVisible();
            head.findsThePageClean();
            Screens.take(head, "review-marking");
            tap(page, 0.5, 0.36);
            assertThat(page.locator(".table.full")).hasCount(0);
            assertThat(page.locator("[data-chosen]")).containsText("trang 1, ở giữa");
            page.fill("#words", "Ghi rõ số, ngày.");
            send(page);
            head.findsThePageClean().findsItFits();

            page.locator("#comment-1 small button").click();
            assertThat(page.locator(".table.full .place")).isInViewport();
            page.locator(".table.full .place").click();
            assertThat(page.locator("#comment-1")).isFocused();
            assertThat(page.locator("#comment-1")).isInViewport();
        }
    }

    @Test
    void onAPhoneTheAuthorLooksAtThePlaceAndComesBack() {
        OutgoingId draft = draft(TEXT);
        comments.add(office.head(), draft, "Ghi rõ số, ngày.", null, FIRST_PARAGRAPH);
        give(office.specialist());
        try (var author =
                new Visitor(port, Screen.PHONE, ColorScheme.LIGHT).signIn(username(office.specialist()), PASSWORD)) {
            Page page = author.open("/outgoing/" + draft + "/write").page();
            assertThat(page.locator(".sheet .place")).hasCount(1);
            page.fill("#body", "Đã viết lại.");

            page.click("#comment-1 small button");
            assertThat(page.locator(".table.full .place")).isInViewport();
            author.findsThePageClean();
            page.locator(".place").click();
            assertThat(page.locator(".table.full")).hasCount(0);
            assertThat(page.locator("#comment-1")).isFocused();
            assertThat(page.locator("#body")).hasValue("Đã viết lại.");
        }
    }

    private static void startCommenting(Page page) {
        page.locator(".act summary", new Page.LocatorOptions().setHasText("Góp ý cho dự thảo"))
                .click();
    }

    private static void send(Page page) {
        int before = page.locator(".comments > li").count();
        page.locator(".act details[open] .button", new Page.LocatorOptions().setHasText("Gửi góp ý"))
                .click();
        assertThat(page.locator(".comments > li")).hasCount(before + 1);
    }

    private static void drag(Page page, double left, double top, double right, double bottom) {
        BoundingBox sheet = sheet(page);
        page.mouse().move(sheet.x + left * sheet.width, sheet.y + top * sheet.height);
        page.mouse().down();
        page.mouse().move(sheet.x + right * sheet.width, sheet.y + bottom * sheet.height);
        page.mouse().up();
    }

    private static void click(Page page, double x, double y) {
        BoundingBox sheet = sheet(page);
        page.mouse().click(sheet.x + x * sheet.width, sheet.y + y * sheet.height);
    }

    private static void tap(Page page, double x, double y) {
        BoundingBox sheet = sheet(page);
        page.touchscreen().tap(sheet.x + x * sheet.width, sheet.y + y * sheet.height);
    }

    private static BoundingBox sheet(Page page) {
        Locator sheet = page.locator(".sheet").first();
        assertThat(sheet.locator("canvas")).isVisible();
        return sheet.boundingBox();
    }

    private static Page opened(Visitor visitor, OutgoingId draft) {
        Page page = visitor.open("/outgoing/" + draft).page();
        assertThat(page.locator("[data-paper][data-shown]")).isVisible();
        return page;
    }

    private OutgoingId submitted(String text) {
        OutgoingId draft = draft(text);
        documents.submit(office.specialist(), draft);
        return draft;
    }

    private OutgoingId draft(String text) {
        OutgoingId draft = OutgoingId.random();
        documents.draft(office.specialist(), draft, Drafting.of(content(text)));
        return draft;
    }

    private DraftContent content(String text) {
        DraftContent usual =
                Papers.answer(recipient.agency().id(), office.leader().person());
        return new DraftContent(
                usual.type(),
                new TrichYeu("cử cán bộ tham gia tập huấn"),
                usual.recipients(),
                List.of(),
                List.of(),
                text,
                usual.signer(),
                usual.urgency());
    }

    private List<PagePlace> places(OutgoingId draft) {
        return reading.see(office.head(), draft).comments().stream()
                .map(line -> line.comment().place())
                .toList();
    }

    private Visitor signedIn(Actor person) {
        give(person);
        return new Visitor(port).signIn(username(person), PASSWORD);
    }

    private void give(Actor person) {
        accounts.create(person.person(), new Username(username(person)), QuickHash.of(PASSWORD));
    }

    private static String username(Actor person) {
        return "u" + person.person().toString().substring(0, 18);
    }
}
