package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Chromium.Screen;
import vn.banggiang.browser.Visitor;

/** A document travels: from one agency's desk to another's and back, in a real browser, each person in their own. */
@PlatformTest
class DocumentJourneyTest {

    private static final String PASSWORD = "trinh-dien-2026";

    private final int port;
    private final String question =
            "Về việc rà soát số liệu " + UUID.randomUUID().toString().substring(0, 8);
    private final String answer =
            "Về việc trả lời kết quả rà soát " + UUID.randomUUID().toString().substring(0, 8);

    DocumentJourneyTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void aDocumentTravelsThereAndItsAnswerTravelsBack() {
        try (var asking = person("chuyenvien.qlns.stc")) {
            asking.open("/outgoing/new");
            writes(asking, question, "Thông tin và Truyền thông");
            asking.page().click(".act a[data-main]");
            asking.acts();
        }
        issue(question, "truongphong.qlns.stc", "giamdoc.stc", "vanthu.stc");

        registerAndDirect();

        try (var handling = person("chuyenvien.cntt.stttt")) {
            handling.takesUp(question).acts();
            handling.acts();
            writes(handling, answer, "");
            handling.page().click(".act a[data-main]");
            handling.acts();
        }
        issue(answer, "truongphong.cntt.stttt", "giamdoc.stttt", "vanthu.stttt");

        theSenderSeesThatItIsAnswered();
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
    }

    private void issue(String trichYeu, String head, String leader, String clerk) {
        for (var username : new String[] {head, leader, clerk}) {
            try (var visitor = person(username)) {
                visitor.takesUp(trichYeu).acts();
            }
        }
    }

    private void registerAndDirect() {
        try (var clerk = person("vanthu.stttt")) {
            clerk.takesUp(question);
            assertThat(clerk.page().locator("#trichYeu")).hasValue(question);
            assertThat(clerk.page().locator(".note.good")).isVisible();
            clerk.acts();
            assertThat(clerk.page().locator(".top strong")).containsText("Văn bản đến số");
        }
        try (var leader = new Visitor(port, Screen.PHONE, ColorScheme.LIGHT).signIn("giamdoc.stttt", PASSWORD)) {
            leader.takesUp(question).findsItFits();
            leader.page().fill("#butPhe", "Giao Phòng chủ trì tham mưu trả lời.");
            leader.page()
                    .locator(
                            ".chip",
                            new com.microsoft.playwright.Page.LocatorOptions().setHasText("Công nghệ thông tin"))
                    .first()
                    .click();
            leader.acts();
        }
    }

    private void theSenderSeesThatItIsAnswered() {
        try (var clerk = person("vanthu.stc")) {
            clerk.takesUp(answer).findsThePageClean();
            clerk.open("/search?q=" + question.substring(question.length() - 8));
            clerk.page().click("td a");
            assertThat(clerk.page()
                            .locator(".path", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Đã gửi")))
                    .containsText("Đã tiếp nhận");
            var file = clerk.page().request().get(clerk.page().url() + "/file").body();
            anyoneFindsItAuthentic(file);
        }
    }

    private void anyoneFindsItAuthentic(byte[] file) {
        try (var citizen = new Visitor(port)) {
            citizen.open("/verify").findsThePageClean();
            citizen.page().setInputFiles("#file", new FilePayload("van-ban.pdf", "application/pdf", file));
            citizen.page().click("button.main");
            assertThat(citizen.page().locator(".verdict.good")).isVisible();
            citizen.findsThePageClean();
        }
    }

    private Visitor person(String username) {
        return new Visitor(port).signIn(username, PASSWORD);
    }
}
