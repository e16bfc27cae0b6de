package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Screens;
import vn.banggiang.browser.Visitor;
import vn.banggiang.journeys.OfficeAtWork.Desk;

/** A programme goes from the document that issued it through its file to the timeline and its period's report. */
@PlatformTest
class ProgrammePagesTest {

    private final OfficeAtWork office;
    private final int port;

    ProgrammePagesTest(BeanFactory beans, @LocalServerPort int port) {
        this.office = new OfficeAtWork(beans);
        this.port = port;
    }

    @Test
    void fromItsDocumentToTheReportOfItsPeriod(@TempDir Path files) throws IOException {
        String address;
        try (Visitor specialist = office.signsIn(new Visitor(port), Desk.SPECIALIST)) {
            Page page = specialist
                    .open("/programmes/new?direction=OUTGOING&document=" + office.issued())
                    .page();
            page.fill("#title", "Chương trình hành động về chữ ký số");
            page.fill("#first", "1/7/2014");
            page.fill("#last", "31/12/2035");
            page.click("main .button.main");
            page.setInputFiles("#file", file(files));
            assertThat(page.locator("tbody tr")).hasCount(1);
            specialist.findsThePageClean().findsItFits();
            Screens.take(specialist, "programme-import");
            page.click("button:has-text('Nhận 2 dòng còn lại')");
            assertThat(page.locator(".timeline g")).hasCount(2);
            assertThat(page.locator(".overall")).containsText("Chưa có số liệu nào");
            address = page.url().substring(page.url().indexOf("/programmes"));
        }
        try (Visitor leader = office.signsIn(new Visitor(port), Desk.LEADER)) {
            Page page = leader.open(address).page();
            page.click("button:has-text('Triển khai chương trình')");
            assertThat(page.locator("header .badge")).hasText("Đang thực hiện");
            page.click("main a:has-text('Chữ ký số ở mọi cơ quan')");
            page.fill("#value", "45");
            page.fill("#words", "Thống kê quý");
            page.click("main .button.main");
            assertThat(page.locator("section:has(h2:has-text('Các số đo')) li")).hasCount(1);
            leader.open(address);
            assertThat(page.locator(".overall")).containsText("50%");
            leader.findsThePageClean().findsItFits();
            assertThat(page.locator(".tree .doors")).containsText("Mở nhiệm vụ");
            Screens.take(leader, "programme");
            page.click("a:has-text('Báo cáo kỳ')");
            page.click("button:has-text('Quý')");
            page.click("button:has-text('Trình lãnh đạo')");
            page.click("button:has-text('Duyệt báo cáo')");
            assertThat(page.locator("header .badge")).hasText("Đã duyệt");
            leader.findsThePageClean().findsItFits();
        }
    }

    private Path file(Path files) throws IOException {
        String code = office.office().agency().code().value();
        return Files.writeString(
                files.resolve("chuong-trinh.csv"),
                "code,parent,kind,name,lead,with,from,to,weight,indicator,target\n"
                        + "M1,,goal,Chữ ký số ở mọi cơ quan," + code + ",,,2035-12-31,,Tỷ lệ cơ quan,90\n"
                        + "N1,M1,task,Cấp chữ ký số," + code + ",,2015-01-01,2035-06-30,,,\n"
                        + "N2,M7,task,Dòng lạc," + code + ",,2015-01-01,2035-06-30,,,\n");
    }
}
