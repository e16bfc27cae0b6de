package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.applicants.CitizenAtHome;
import vn.banggiang.applicants.ProvincesPortal;
import vn.banggiang.applicants.SignedUp;
import vn.banggiang.browser.Screens;
import vn.banggiang.browser.Visitor;
import vn.banggiang.cases.CaseMoves;
import vn.banggiang.cases.CaseReading;
import vn.banggiang.cases.CaseResults;
import vn.banggiang.cases.MoveOrder;
import vn.banggiang.cases.ResultWords;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.journeys.OfficeAtWork.Desk;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.outgoing.IssueOrder;
import vn.banggiang.outgoing.Issuing;
import vn.banggiang.outgoing.OutgoingDocuments;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.Way;

/** A citizen with a telephone applies from home, and takes the signed result out of the account. */
@PlatformTest
class FromHomeTest {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};

    private final BeanFactory beans;
    private final OfficeAtWork office;
    private final int port;

    FromHomeTest(BeanFactory beans, @LocalServerPort int port) {
        this.beans = beans;
        this.office = new OfficeAtWork(beans);
        this.port = port;
        ProvincesPortal.open(beans);
    }

    @Test
    void fromTheFirstPageToTheSignedResult() {
        String code = office.counter().code().value();
        SignedUp.Person person = SignedUp.person(beans, "Triệu Thị Từ Nhà");
        try (Visitor citizen = new Visitor(port);
                Visitor officer = office.signsIn(new Visitor(port), Desk.CLERK)) {
            Page page = citizen.page();
            page.setViewportSize(390, 844);
            citizen.open("/mot-cua/nop/thu-tuc/" + code);
            signsIn(page, person);
            citizen.findsThePageClean().findsItFits();
            page.click("main .deed.first");
            fillsIn(citizen, page);
            CaseId one = isSent(citizen, page);
            officer.open("/cases/" + one);
            assertThat(officer.page().locator("main")).containsText("T*** T*** T*** Nhà");
            officer.page().click("[data-main]");
            assertThat(officer.page().locator(".badge").first()).hasText("Đang xử lý");
            isDecided(one);

            citizen.open("/mot-cua/ho-so/" + one);
            assertThat(page.locator("main")).containsText("Đã trả kết quả");
            citizen.findsThePageClean().findsItFits();
            citizen.open("/mot-cua/tai-khoan/giay-to");
            assertThat(page.locator(".lines")).containsText("Kết quả giải quyết hồ sơ giả định");
        }
    }

    private static void signsIn(Page page, SignedUp.Person person) {
        page.fill("#number", person.number());
        page.fill("#password", CitizenAtHome.PASSWORD);
        page.fill("#code", person.phone().code());
        page.click("main .deed.first");
        assertThat(page.locator("h1")).hasText("Cấp giấy phép bán lẻ");
    }

    private static void fillsIn(Visitor citizen, Page page) {
        assertThat(page.locator("h1")).hasText("Người đề nghị");
        page.click("main .deed.first");
        assertThat(page.locator(".faults")).isVisible();
        citizen.findsThePageClean().findsItFits();
        page.fill("#ho_ten", "Triệu Thị Từ Nhà");
        page.fill("[name='dia_chi.province']", "Cao Bằng");
        page.fill("[name='dia_chi.commune']", "Phường Giả Định");
        page.click("main .deed.first");
        assertThat(page.locator("h1")).hasText("Việc đề nghị");
        page.fill("#mat_hang", "Hàng tạp hóa");
        page.setInputFiles("[name='file.anh']", new FilePayload("cua-hang.png", "image/png", PICTURE));
        page.click("button:has-text('Tải lên')");
        assertThat(page.locator(".files")).containsText("cua-hang.png");
        assertThat(page.locator("#mat_hang")).hasValue("Hàng tạp hóa");
        citizen.findsThePageClean().findsItFits();
        Screens.take(citizen, "applying");
        page.check("#dung");
        page.click("main .deed.first");
    }

    private static CaseId isSent(Visitor citizen, Page page) {
        assertThat(page.locator("h1")).hasText("Kiểm tra trước khi gửi");
        assertThat(page.locator("main")).containsText("cua-hang.png");
        citizen.findsThePageClean().findsItFits();
        page.click("main .deed.first");
        assertThat(page.locator(".told strong").first()).hasText("Mới đăng ký");
        citizen.findsThePageClean().findsItFits();
        return new CaseId(UUID.fromString(page.url().substring(page.url().lastIndexOf('/') + 1)));
    }

    private void isDecided(CaseId id) {
        Office people = office.office();
        OutgoingId result = OutgoingId.random();
        var reading = beans.getBean(CaseReading.class);
        beans.getBean(CaseResults.class)
                .draft(
                        people.specialist(),
                        id,
                        result,
                        new ResultWords(
                                DocumentType.THONG_BAO,
                                "Kết quả giải quyết hồ sơ giả định",
                                "Xác nhận nội dung giả định.",
                                people.leader().person()));
        int revision = reading.see(people.specialist(), id).one().revision();
        var onward = MoveOrder.on(new Way(Outcome.MOVE, new StepKey("ky-ban-hanh")));
        beans.getBean(CaseMoves.class).move(people.specialist(), id, revision, onward);
        var outgoing = beans.getBean(OutgoingDocuments.class);
        outgoing.submit(people.specialist(), result);
        outgoing.approve(people.head(), result, "");
        new vn.banggiang.outgoing.Desk(beans).sign(people.leader(), result);
        beans.getBean(Issuing.class).issue(people.clerk(), result, IssueOrder.PLAIN);
        await().until(() -> reading.see(people.leader(), id).one().state() == CaseState.RETURNED);
    }
}
