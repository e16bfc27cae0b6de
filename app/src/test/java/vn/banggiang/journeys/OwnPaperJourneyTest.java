package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Screens;
import vn.banggiang.browser.Visitor;
import vn.banggiang.documents.OwnPaper;

/** A letter set elsewhere is commented on, signed, sealed and sent; its reader sends it on, in a browser without scripts. */
@PlatformTest
class OwnPaperJourneyTest {

    private static final String PASSWORD = "trinh-dien-2026";
    private static final String LETTER = "phối hợp lập dự toán năm 2027";
    private static final String COMMENT = "Đã đối chiếu số liệu quý III, nhất trí.";

    private final int port;

    OwnPaperJourneyTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void aLetterSetElsewhereTravelsAndIsSentOn() throws IOException {
        try (var drafter = person("chuyenvien.qlns.stc")) {
            drafter.open("/outgoing/new");
            bringsTheirOwnPage(drafter);
            comments(drafter);
            drafter.acts();
        }
        for (var username : List.of("truongphong.qlns.stc", "giamdoc.stc", "vanthu.stc")) {
            try (var next = person(username)) {
                next.takesUp(LETTER);
                assertThat(next.page().locator(".comments")).containsText(COMMENT);
                next.actsOrSigns(Office.PIN);
            }
        }
        try (var clerk = person("vanthu.snv")) {
            clerk.takesUp(LETTER);
            assertThat(clerk.page().locator(".note.good")).isVisible();
            clerk.acts();
            sendOnWithoutScripts(clerk.page().url());
        }
        for (var username : List.of("vanthu.syt", "vanthu.sct")) {
            try (var reader = person(username)) {
                reader.takesUp(LETTER);
                assertThat(reader.page().locator(".note.good")).isVisible();
            }
        }
    }

    private void bringsTheirOwnPage(Visitor drafter) throws IOException {
        var page = drafter.page();
        var signer = page.locator("#signer option[selected], #signer option").first();
        var name = signer.textContent().split(" · ")[0];
        page.selectOption("#signer", signer.getAttribute("value"));
        page.fill("#trichYeu", LETTER);
        page.fill("#recipients-search", "Nội vụ");
        page.click(".found button");
        drafter.acts();
        assertThat(page.locator("[data-state]")).hasText("Bản xem trước, chưa lưu");
        page.setInputFiles("#file", new FilePayload("cong-van.pdf", "application/pdf", OwnPaper.signedBy(name)));
        assertThat(page.locator("[data-state]")).hasText("Trang đã lưu");
        assertThat(page.locator("[data-paper][data-shown]")).isVisible();
        drafter.findsThePageClean();
        Screens.take(drafter, "own-paper");
        page.click(".act a[data-main]");
    }

    private static void comments(Visitor colleague) {
        var page = colleague.page();
        page.click(".act details summary");
        page.fill("#words", COMMENT);
        colleague.findsThePageClean();
        page.click(".act details[open] form > .button");
        assertThat(page.locator(".comments")).containsText(COMMENT);
        Screens.take(colleague, "comment");
    }

    private void sendOnWithoutScripts(String address) {
        try (var clerk = Visitor.withoutScripts(port).signIn("vanthu.snv", PASSWORD)) {
            var page = clerk.open(address).page();
            page.click(".act details summary");
            page.fill("#recipients-search", "Sở");
            page.click(".act details[open] button");
            assertThat(page.locator("body")).containsText("“Sở” chưa rõ là cơ quan nào");
            clerk.open(address);
            page.click(".act details summary");
            page.fill("#recipients-search", "Sở Y tế; sở công thương");
            page.click(".act details[open] button");
            assertThat(page.locator(".path").last()).containsText("Sở Công Thương");
        }
    }

    private Visitor person(String username) {
        return new Visitor(port).signIn(username, PASSWORD);
    }
}
