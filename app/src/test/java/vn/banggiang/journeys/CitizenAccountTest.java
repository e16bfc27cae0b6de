package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.applicants.ProvincesPortal;
import vn.banggiang.browser.Visitor;
import vn.banggiang.identity.Authenticator;

/** Somebody opens an account on a telephone, signs in with the authenticator, keeps a paper, and sees what is held. */
@PlatformTest
class CitizenAccountTest {

    private static final String PASSWORD = "khe suối mùa lũ 77 bậc";

    private final JdbcClient jdbc;
    private final int port;

    CitizenAccountTest(BeanFactory beans, JdbcClient jdbc, @LocalServerPort int port) {
        this.jdbc = jdbc;
        this.port = port;
        ProvincesPortal.open(beans);
    }

    @Test
    void fromTheFirstPageToOnesOwnPapers() {
        try (Visitor citizen = new Visitor(port)) {
            Page page = citizen.page();
            page.setViewportSize(390, 844);
            String number = "004185%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
            citizen.open("/mot-cua");
            assertThat(page.locator("h1")).hasText("Đăng nhập một cửa");
            citizen.findsThePageClean().findsItFits();
            page.click("text=Mở tài khoản");
            page.fill("#name", "Bế Thị Ngọc Lan");
            page.fill("#number", number);
            page.fill("#born", "1985-04-30");
            page.fill("#chosen", PASSWORD);
            page.fill("#repeated", PASSWORD);
            page.check("[name=consent]");
            citizen.findsThePageClean().findsItFits();
            page.click("main .deed.first");
            assertThat(page.locator("h1")).hasText("Bước thứ hai khi đăng nhập");
            citizen.findsThePageClean().findsItFits();
            Authenticator phone = Authenticator.typed(page.locator(".secret").textContent());
            page.fill("#code", phone.code());
            page.click("main .deed.first");
            assertThat(page.locator(".codes li")).hasCount(8);
            citizen.findsThePageClean().findsItFits();

            jdbc.sql("UPDATE applicants.account SET last_step = last_step - 10").update();
            page.click("main .deed.first");
            page.fill("#number", number);
            page.fill("#password", PASSWORD);
            page.fill("#code", phone.code());
            page.click("main .deed.first");
            assertThat(page.locator(".whose")).containsText("Bế Thị Ngọc Lan");
            citizen.findsThePageClean().findsItFits();
            page.click("main >> text=Giấy tờ của tôi");
            page.fill("#paper", "Giấy khai sinh");
            page.setInputFiles(
                    "#file",
                    new FilePayload("g.pdf", "application/pdf", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)));
            page.click("main .deed.first");
            assertThat(page.locator(".lines")).containsText("Giấy khai sinh");
            citizen.findsThePageClean().findsItFits();
            citizen.open("/mot-cua/tai-khoan/du-lieu");
            assertThat(page.locator("main")).containsText(number);
            citizen.findsThePageClean().findsItFits();
            citizen.open("/mot-cua/tai-khoan/dai-dien");
            citizen.findsThePageClean().findsItFits();
        }
    }
}
