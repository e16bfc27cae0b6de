package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Visitor;
import vn.banggiang.journeys.OfficeAtWork.Desk;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.Articles;
import vn.banggiang.portal.Version;
import vn.banggiang.portal.web.Moments;

/** An article is written with the editor, approved, read, corrected by two at once, asked for as of before, and withdrawn. */
@PlatformTest
class PortalPagesTest {

    private static final String TITLE = "Nước sông dâng nhanh trong đêm";

    private final OfficeAtWork office;
    private final Articles articles;
    private final int port;

    PortalPagesTest(BeanFactory beans, Articles articles, @LocalServerPort int port) {
        this.office = new OfficeAtWork(beans);
        this.articles = articles;
        this.port = port;
    }

    @Test
    void fromTheEditorToWhatWasOnLineBeforeTheCorrection() {
        try (Visitor specialist = office.signsIn(new Visitor(port), Desk.SPECIALIST);
                Visitor colleague = office.signsIn(new Visitor(port), Desk.COLLEAGUE);
                Visitor leader = office.signsIn(new Visitor(port), Desk.LEADER);
                Visitor everybody = new Visitor(port)) {
            String address = isWritten(specialist.page(), specialist);
            isApproved(leader, address);
            String open = leader.page().getAttribute("main a[href^='/cong/']:has-text('nuoc-song')", "href");
            everybody.open(open);
            assertThat(everybody.page().locator(".prose")).hasText("Mực nước đã vượt báo động một.");
            everybody
                    .page()
                    .waitForCondition(() -> Boolean.TRUE.equals(
                            everybody.page().evaluate("document.querySelector('.prose img')?.naturalWidth > 0")));
            everybody.findsThePageClean().findsItFits();
            isReadAloudWhereThereIsAVoice(everybody, open);
            isSuggestedWhileTyping(everybody);

            twoWriteAtOnce(specialist, colleague, address);
            isProposed(colleague.page());
            isApproved(leader, address);
            everybody.open(open);
            assertThat(everybody.page().locator(".prose")).containsText("báo động hai");

            saysWhatItSaid(leader, address);
            isWithdrawn(leader, address);
            everybody.open(open);
            assertThat(everybody.page().locator("h1")).hasText("Không có trang này");
        }
    }

    /** This browser has no voice of its own: one is put into it. */
    private static void isReadAloudWhereThereIsAVoice(Visitor everybody, String open) {
        Page page = everybody.page();
        assertThat(page.locator(".aloud")).isHidden();
        page.addInitScript("""
                window.spoken = [];
                Object.defineProperty(window, "speechSynthesis", { value: Object.assign(new EventTarget(), {
                    getVoices: () => [{ lang: "vi-VN" }],
                    speak: (utterance) => window.spoken.push(utterance.text),
                    cancel: () => {} }) });
                window.SpeechSynthesisUtterance = class extends EventTarget {
                    constructor(text) { super(); this.text = text; } };
                """);
        everybody.open(open);
        page.click(".aloud");
        assertThat(page.locator(".aloud")).hasText("Dừng đọc");
        org.assertj.core.api.Assertions.assertThat(String.valueOf(page.evaluate("window.spoken.join('|')")))
                .startsWith(TITLE)
                .contains("Mực nước đã vượt báo động một.");
    }

    private static void isSuggestedWhileTyping(Visitor everybody) {
        everybody.page().locator("#q").pressSequentially("nuoc song");
        assertThat(everybody.page().locator("datalist option")).hasAttribute("value", TITLE);
    }

    private String isWritten(Page page, Visitor specialist) {
        specialist.open("/portal/articles/new?site=" + office.portal());
        page.fill("#title", TITLE);
        page.click("#body-text");
        page.keyboard().type("Mực nước đã vượt báo động một.");
        bringsAPicture(page, specialist);
        page.click("main .button.main");
        assertThat(page.locator("article.shown")).containsText("Mực nước đã vượt báo động một.");
        isProposed(page);
        return page.url().substring(page.url().indexOf("/portal"));
    }

    /** Uploaded, chosen and described in the editor's dialog. */
    private static void bringsAPicture(Page page, Visitor specialist) {
        page.click(".richtext-tools [data-do=picture]");
        page.setInputFiles("#picture-file", new FilePayload("sông.png", "image/png", png()));
        page.click("dialog button:has-text('Tải ảnh lên')");
        page.click("dialog [data-picture]");
        specialist.findsThePageClean();
        page.fill("dialog [data-value=alt]", "Nước ngập bờ kè");
        page.click("dialog button:has-text('Chèn ảnh')");
        assertThat(page.locator(".ProseMirror figure img")).hasAttribute("alt", "Nước ngập bờ kè");
    }

    private static byte[] png() {
        var content = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "png", content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    private static void isProposed(Page page) {
        page.click("button:has-text('Trình duyệt')");
        assertThat(page.locator("header .badge")).hasText("Chờ duyệt");
    }

    private static void isApproved(Visitor leader, String address) {
        leader.open("/");
        assertThat(leader.page().locator("main")).containsText(TITLE);
        leader.open(address);
        leader.page().click("button:has-text('Duyệt và đăng')");
        assertThat(leader.page().locator("header .badge")).hasText("Trực tuyến");
    }

    private static void twoWriteAtOnce(Visitor specialist, Visitor colleague, String address) {
        specialist.open(address + "/edit");
        colleague.open(address + "/edit");
        add(specialist.page(), " Người dân chú ý.");
        specialist.page().click("main .button.main");
        assertThat(specialist.page().locator("article.shown")).containsText("Người dân chú ý");
        add(colleague.page(), " Nay đã tới báo động hai.");
        colleague.page().click("main .button.main");
        assertThat(colleague.page().locator(".sides .card")).hasCount(2);
        assertThat(colleague.page().locator(".sides .card").last()).containsText("Người dân chú ý");
        colleague.findsThePageClean().findsItFits();
        add(colleague.page(), " Người dân chú ý.");
        colleague.page().click("main .button.main");
        assertThat(colleague.page().locator("article.shown")).containsText("báo động hai. Người dân chú ý.");
    }

    private static void add(Page page, String words) {
        page.click("#body-text");
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
    }

    private void saysWhatItSaid(Visitor leader, String address) {
        var id = new ArticleId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
        Version first = articles.see(office.at(Desk.LEADER), id).versions().getLast();
        leader.open("/portal/sites/" + office.portal() + "/that-day");
        leader.page().fill("#at", Moments.typed(first.from().plusSeconds(1)));
        leader.page().click("main .button.main");
        leader.page().click("main a:has-text('" + TITLE + "')");
        assertThat(leader.page().locator("article .text")).hasText("Mực nước đã vượt báo động một.");
    }

    private static void isWithdrawn(Visitor leader, String address) {
        leader.open(address);
        leader.page().click("summary:has-text('Gỡ bài')");
        leader.page().fill("#withdraw-words", "Nước đã rút");
        leader.page().click("button:has-text('Gỡ bài')");
        assertThat(leader.page().locator("header .badge")).hasText("Đã hết hạn, đã gỡ");
    }
}
