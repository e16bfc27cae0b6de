package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Chromium.Screen;
import vn.banggiang.browser.Screens;
import vn.banggiang.browser.Visitor;

/** A document travels: from one agency's desk to another's and back, in a real browser, each person in their own. */
@PlatformTest
class DocumentJourneyTest {

    private static final String PASSWORD = "trinh-dien-2026";
    private static final String QUESTION = "cung cấp số liệu chi chuyển đổi số quý III năm 2026";
    private static final String ANSWER = "trả lời đề nghị cung cấp số liệu chi chuyển đổi số";

    private final int port;

    DocumentJourneyTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void aDocumentTravelsThereAndItsAnswerTravelsBack() {
        try (var asking = person("chuyenvien.qlns.stc")) {
            asking.open("/outgoing/new");
            writes(asking, QUESTION, "Thông tin và Truyền thông");
            asking.page().click(".act a[data-main]");
            asking.acts();
        }
        issue(QUESTION, "truongphong.qlns.stc", "giamdoc.stc", "vanthu.stc");

        registerAndDirect();

        try (var handling = person("chuyenvien.cntt.stttt")) {
            Screens.take(handling.open("/"), "work");
            handling.takesUp(QUESTION);
            Screens.take(handling, "document");
            handling.acts();
            handling.acts();
            writes(handling, ANSWER, "");
            handling.page().click(".act a[data-main]");
            handling.acts();
        }
        issue(ANSWER, "truongphong.cntt.stttt", "giamdoc.stttt", "vanthu.stttt");

        theSenderSeesThatItIsAnswered();
        theRecordHoldsQuestionAndAnswer();
    }

    private void writes(Visitor drafter, String trichYeu, String recipient) {
        var page = drafter.page();
        page.fill("#trichYeu", trichYeu);
        page.fill("#body", "Căn cứ tình hình thực tế, cơ quan ban hành đề nghị phối hợp.\nTrân trọng./.");
        if (!recipient.isEmpty()) {
            page.fill("#recipients-search", recipient);
            page.click(".found button");
        }
        drafter.acts();
        assertThat(page.locator("[data-paper][data-shown]")).isVisible();
        drafter.findsThePageClean();
        Screens.take(drafter, recipient.isEmpty() ? "answering" : "drafting");
    }

    private void issue(String trichYeu, String head, String leader, String clerk) {
        for (var username : new String[] {head, leader, clerk}) {
            try (var visitor = person(username)) {
                visitor.takesUp(trichYeu);
                Screens.take(visitor, "outgoing-" + username.substring(0, username.indexOf('.')));
                visitor.actsOrSigns(Office.PIN);
            }
        }
    }

    private void registerAndDirect() {
        try (var clerk = person("vanthu.stttt")) {
            clerk.takesUp(QUESTION);
            Screens.take(clerk, "registration");
            assertThat(clerk.page().locator("#trichYeu")).hasValue(QUESTION);
            assertThat(clerk.page().locator(".note.good")).isVisible();
            clerk.acts();
            assertThat(clerk.page().locator(".top strong")).containsText("Văn bản đến số");
            Screens.take(clerk.open("/incoming"), "incoming");
        }
        try (var leader = new Visitor(port, Screen.PHONE, ColorScheme.LIGHT).signIn("giamdoc.stttt", PASSWORD)) {
            leader.takesUp(QUESTION).findsItFits();
            leader.page().fill("#butPhe", "Giao Phòng chủ trì tham mưu trả lời.");
            leader.page()
                    .locator(
                            ".chip",
                            new com.microsoft.playwright.Page.LocatorOptions().setHasText("Công nghệ thông tin"))
                    .first()
                    .click();
            Screens.take(leader, "directing");
            leader.acts();
        }
    }

    private void theSenderSeesThatItIsAnswered() {
        try (var clerk = person("vanthu.stc")) {
            clerk.takesUp(ANSWER).findsThePageClean();
            clerk.open("/search?q=" + URLEncoder.encode(QUESTION, StandardCharsets.UTF_8));
            clerk.page().click("td a");
            assertThat(clerk.page()
                            .locator(".path", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Đã gửi")))
                    .containsText("Đã tiếp nhận");
            Screens.take(clerk, "delivery");
            var file = clerk.page().request().get(clerk.page().url() + "/file").body();
            anyoneFindsItAuthentic(file);
        }
    }

    private void theRecordHoldsQuestionAndAnswer() {
        try (var keeper = person("chuyenvien.cntt.stttt")) {
            keeper.open("/search?q=" + URLEncoder.encode(QUESTION, StandardCharsets.UTF_8));
            keeper.page().click("td a");
            keeper.page().click("a[href^='/records?']");
            assertThat(keeper.page().locator("main")).containsText(QUESTION);
            assertThat(keeper.page().locator("main")).containsText(ANSWER);
            keeper.findsThePageClean().findsItFits();
            Screens.take(keeper, "record");
        }
    }

    private void anyoneFindsItAuthentic(byte[] file) {
        try (var citizen = new Visitor(port)) {
            Screens.take(citizen.open("/sign-in"), "sign-in");
            citizen.open("/verify").findsThePageClean();
            Screens.take(citizen, "verify-before");
            citizen.open("/verify?code=SAI");
            assertThat(citizen.page().locator("main .note")).containsText("SAI");
            citizen.open("/verify?code=" + codePrintedOn(file));
            assertThat(citizen.page().locator("main")).containsText(QUESTION);
            assertThat(citizen.page().locator(".verdict")).hasCount(0);
            citizen.findsThePageClean().findsItFits();
            Screens.take(citizen, "verify-code");
            citizen.page().setInputFiles("#file", new FilePayload("van-ban.pdf", "application/pdf", file));
            citizen.page().click("button.main");
            assertThat(citizen.page().locator(".verdict.good")).containsText("byte");
            citizen.findsThePageClean();
            Screens.take(citizen, "verify");
        }
    }

    /** For those who cannot scan the QR, its code stands beside it. */
    private static String codePrintedOn(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            Matcher code = Pattern.compile("Mã: ([0-9A-Z-]{32})").matcher(new PDFTextStripper().getText(document));
            if (!code.find()) {
                throw new AssertionError("no code is printed");
            }
            return code.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Visitor person(String username) {
        return new Visitor(port).signIn(username, PASSWORD);
    }
}
