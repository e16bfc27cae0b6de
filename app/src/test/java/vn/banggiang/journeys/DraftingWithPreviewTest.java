package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Chromium.Screen;
import vn.banggiang.browser.Screens;
import vn.banggiang.browser.Visitor;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Papers;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.QuickHash;
import vn.banggiang.identity.Username;
import vn.banggiang.outgoing.Desk;
import vn.banggiang.outgoing.Drafting;
import vn.banggiang.outgoing.OutgoingDocuments;

/** While a specialist writes, the page that will be printed stands beside the form. */
@PlatformTest
class DraftingWithPreviewTest {

    private static final String PASSWORD = "sông Bằng Giang chảy";
    private static final String PARAGRAPH =
            "Thực hiện Chương trình hành động của tỉnh về đẩy mạnh ứng dụng công nghệ thông tin, căn cứ tình hình thực tế"
                    + " tại địa phương, đề nghị các cơ quan, đơn vị phối hợp thực hiện những nội dung sau đây.\n";
    private static final String LETTER = """
            Phúc đáp Công văn của quý cơ quan về việc cử cán bộ tham gia tập huấn, Sở có ý kiến như sau:
            1. Cử hai cán bộ tham gia
            a) Ông Bế Văn Viên, chuyên viên Văn phòng;
            b) Bà Đàm Thị Khác, chuyên viên Văn phòng.
            2. Đề nghị quý cơ quan gửi chương trình và tài liệu trước ngày 15 để cán bộ chuẩn bị.
            Trân trọng.
            """;
    private static final String PREVIEWS = "**/outgoing/preview";

    private final OutgoingDocuments documents;
    private final BeanFactory beans;
    private final Desk desk;
    private final Office office;
    private final String username;
    private final int port;

    DraftingWithPreviewTest(
            OutgoingDocuments documents, Accounts accounts, BeanFactory beans, @LocalServerPort int port) {
        this.documents = documents;
        this.beans = beans;
        this.desk = new Desk(beans);
        this.office = new Offices(beans).open();
        this.username =
                "soan-thao-" + office.agency().code().value().replace('.', '-').toLowerCase();
        this.port = port;
        accounts.create(office.specialist().person(), new Username(username), QuickHash.of(PASSWORD));
    }

    @Test
    void thePageGrowsBesideTheFormAndTheReaderKeepsTheirPlace() {
        try (var drafter = new Visitor(port).signIn(username, PASSWORD)) {
            Page page = drafter.open("/outgoing/new").page();
            assertThat(paper(page)).hasAttribute("data-shown", "1");
            assertThat(state(page)).hasText("Bản xem trước, chưa lưu");
            drafter.findsThePageClean();

            page.fill("#trichYeu", "đẩy mạnh ứng dụng công nghệ thông tin");
            page.fill("#body", PARAGRAPH.repeat(30));
            assertThat(paper(page)).hasAttribute("data-shown", "3");
            page.evaluate("document.querySelector('.table').scrollTop = 1500");
            page.fill("#body", PARAGRAPH.repeat(40));
            assertThat(paper(page)).hasAttribute("data-shown", "4");

            assertThat(page.evaluate("document.querySelector('.table').scrollTop"))
                    .isEqualTo(1500);
            drafter.findsThePageClean().findsItFits();
        }
    }

    @Test
    void anAnswerIsWrittenWithTheQuestionAtHand() {
        IncomingId question = desk.registered(office, "15");
        desk.takeUp(office, question);
        try (var drafter = new Visitor(port).signIn(username, PASSWORD)) {
            Page page =
                    drafter.open("/outgoing/new?replyTo=" + question.value()).page();
            page.fill("#trichYeu", "cử cán bộ tham gia tập huấn");
            page.fill("#body", LETTER);
            assertThat(state(page)).hasText("Bản xem trước, chưa lưu");
            assertThat(paper(page)).hasAttribute("data-shown", "1");
            page.focus("#trichYeu");
            Screens.take(drafter, "preview");

            page.click("[data-toggle-question]");
            assertThat(page.locator("[data-question][data-shown]")).isVisible();
            assertThat(paper(page)).isHidden();
            drafter.findsThePageClean();

            page.click("[data-toggle-question]");
            assertThat(paper(page)).isVisible();
        }
    }

    @Test
    void whatWasSavedIsShownAsSavedAndAsItsPageWasStored() {
        OutgoingId draft = saved();
        try (var drafter = new Visitor(port).signIn(username, PASSWORD)) {
            Page page = drafter.open("/outgoing/" + draft + "/write").page();
            assertThat(paper(page)).hasAttribute("data-shown", "1");
            assertThat(state(page)).hasText("Trang đã lưu");

            page.fill("#body", PARAGRAPH.repeat(15));
            assertThat(paper(page)).hasAttribute("data-shown", "2");
            assertThat(state(page)).hasText("Bản xem trước, chưa lưu");
        }
    }

    @Test
    void theNewestAnswerWinsWhateverComesWhen() {
        try (var drafter = new Visitor(port).signIn(username, PASSWORD)) {
            Page page = drafter.open("/outgoing/new").page();
            assertThat(paper(page)).hasAttribute("data-shown", "1");
            List<Route> held = new ArrayList<>();
            List<Request> givenUp = new ArrayList<>();
            page.onRequestFailed(givenUp::add);
            page.route(PREVIEWS, held::add);

            page.fill("#body", PARAGRAPH.repeat(15));
            page.waitForCondition(() -> held.size() == 1);
            page.fill("#body", PARAGRAPH.repeat(30));
            page.waitForCondition(() -> held.size() == 2);
            page.waitForCondition(() -> givenUp.contains(held.getFirst().request()));
            held.getLast().resume();
            assertThat(paper(page)).hasAttribute("data-shown", "3");
        }
    }

    @Test
    void anAnswerThatCameButIsOutdatedIsNotShown() {
        try (var drafter = new Visitor(port).signIn(username, PASSWORD)) {
            Page page = drafter.open("/outgoing/new").page();
            assertThat(paper(page)).hasAttribute("data-shown", "1");

            page.evaluate("""
                    async () => {
                      const { open } = await import("/shell/viewer.js");
                      const sent = new FormData(document.getElementById("write"));
                      sent.set("body", "Một dòng.\\n".repeat(100));
                      const answer = await fetch("/outgoing/preview", { method: "POST", body: new URLSearchParams(sent) });
                      const paper = document.querySelector("[data-preview]");
                      await open(paper, { data: new Uint8Array(await answer.arrayBuffer()) }, AbortSignal.abort());
                    }
                    """);

            assertThat(paper(page)).hasAttribute("data-shown", "1");
        }
    }

    @Test
    void aTextThatCannotBeSavedSaysWhyAndLeavesTheLastPage() {
        try (var drafter = new Visitor(port).signIn(username, PASSWORD)) {
            Page page = drafter.open("/outgoing/new").page();
            assertThat(paper(page)).hasAttribute("data-shown", "1");

            page.fill("#trichYeu", "khảo sát 😀");

            assertThat(state(page)).containsText("😀");
            assertThat(paper(page).locator("canvas")).isVisible();
            drafter.findsThePageClean();

            page.fill("#trichYeu", "khảo sát");
            assertThat(state(page)).hasText("Bản xem trước, chưa lưu");
        }
    }

    @Test
    void savingWaitsForNoPreview() {
        try (var drafter = new Visitor(port).signIn(username, PASSWORD)) {
            Page page = drafter.open("/outgoing/new").page();
            assertThat(paper(page)).hasAttribute("data-shown", "1");
            List<Route> held = new ArrayList<>();
            page.route(PREVIEWS, held::add);

            page.fill("#trichYeu", "khảo sát");
            page.fill("#recipients-search", "Sở Tài chính");
            page.click(".found button");
            page.fill("#body", PARAGRAPH);
            page.waitForCondition(() -> !held.isEmpty());
            drafter.acts();

            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/write"));
            assertThat(paper(page)).hasAttribute("data-shown", "1");
            assertThat(state(page)).hasText("Trang đã lưu");
        }
    }

    @Test
    void onAPhoneThePageLiesBehindAButtonAndIsAskedForOnlyThen() {
        try (var drafter = new Visitor(port, Screen.PHONE, ColorScheme.LIGHT).signIn(username, PASSWORD)) {
            List<String> asked = new ArrayList<>();
            Page page = drafter.page();
            page.onRequest(request -> asked.add(request.url()));
            drafter.open("/outgoing/new");
            page.fill("#trichYeu", "đẩy mạnh ứng dụng công nghệ thông tin");
            page.fill("#body", PARAGRAPH.repeat(4));
            assertThat(paper(page)).isHidden();
            drafter.findsThePageClean().findsItFits();

            page.click("[data-preview-open]");
            assertThat(paper(page)).hasAttribute("data-shown", "1");
            assertThat(asked.stream().filter(url -> url.endsWith("/preview"))).hasSize(1);
            assertThat(page.locator("[data-preview-close]")).isFocused();
            drafter.findsThePageClean();
            Screens.take(drafter, "preview-opened");

            page.keyboard().press("Escape");
            assertThat(paper(page)).isHidden();
            assertThat(page.locator("[data-preview-open]")).isFocused();
        }
    }

    @Test
    void onAPhoneASavedPageIsAsWideAsTheScreenToo() {
        OutgoingId draft = saved();
        try (var drafter = new Visitor(port, Screen.PHONE, ColorScheme.LIGHT).signIn(username, PASSWORD)) {
            Page page = drafter.open("/outgoing/" + draft + "/write").page();
            assertThat(paper(page)).hasAttribute("data-shown", "1");

            page.click("[data-preview-open]");

            assertThat(page.locator(".sheet").boundingBox().width).isGreaterThan(350);
        }
    }

    @Test
    void onAPhoneTheQuestionLiesBehindAButtonToo() {
        IncomingId question = desk.registered(office, "16");
        desk.takeUp(office, question);
        try (var drafter = new Visitor(port, Screen.PHONE, ColorScheme.LIGHT).signIn(username, PASSWORD)) {
            Page page =
                    drafter.open("/outgoing/new?replyTo=" + question.value()).page();

            page.click("[data-toggle-question]");
            assertThat(page.locator("[data-question][data-shown]")).isVisible();
            page.click("[data-preview-close]");
            assertThat(page.locator("[data-toggle-question]")).isFocused();
            drafter.findsItFits();

            page.click("[data-preview-open]");
            assertThat(paper(page)).hasAttribute("data-shown", "1");
            assertThat(paper(page)).isVisible();
        }
    }

    @Test
    void withoutScriptsAPlainButtonShowsThePage() {
        try (var drafter = Visitor.withoutScripts(port).signIn(username, PASSWORD)) {
            Page page = drafter.open("/outgoing/new").page();
            page.fill("#trichYeu", "khảo sát");
            page.fill("#body", PARAGRAPH);
            List<byte[]> answers = new ArrayList<>();
            page.context().onResponse(response -> {
                if (response.url().endsWith("/outgoing/preview")) {
                    answers.add(response.headers().get("content-type").getBytes(StandardCharsets.UTF_8));
                }
            });

            page.click("button[formaction]");

            page.waitForCondition(() -> !answers.isEmpty());
            assertThat(answers.getFirst()).asString(StandardCharsets.UTF_8).isEqualTo("application/pdf");
            assertThat(page.locator("#trichYeu")).hasValue("khảo sát");
        }
    }

    private OutgoingId saved() {
        OutgoingId draft = OutgoingId.random();
        documents.draft(
                office.specialist(),
                draft,
                Drafting.of(Papers.answer(
                        new Offices(beans).open().agency().id(), office.leader().person())));
        return draft;
    }

    private static Locator paper(Page page) {
        return page.locator("[data-preview]");
    }

    private static Locator state(Page page) {
        return page.locator("[data-state]");
    }
}
