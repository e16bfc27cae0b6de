package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Visitor;
import vn.banggiang.directory.ProvinceAgencies;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.Approving;
import vn.banggiang.portal.ArticleFiles;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.ArticleText;
import vn.banggiang.portal.Duties;
import vn.banggiang.portal.DutyId;
import vn.banggiang.portal.OnLine;
import vn.banggiang.portal.Power;
import vn.banggiang.portal.ProposalId;
import vn.banggiang.portal.SectionKind;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;
import vn.banggiang.portal.Writing;
import vn.banggiang.richtext.Cleaner;
import vn.banggiang.shell.Language;

/** A portal whose agency ended: an archive that takes nothing new, and leads on as soon as its successor's portal opens. */
@PlatformTest
class MergedPortalTest {

    private static final String TITLE = "Bàn giao hồ sơ trước khi hợp nhất";
    private static final String FILE = "%PDF-1.7\nbiên bản";

    private final BeanFactory beans;
    private final Sites sites;
    private final JdbcClient jdbc;
    private final int port;

    MergedPortalTest(BeanFactory beans, Sites sites, JdbcClient jdbc, @LocalServerPort int port) {
        this.beans = beans;
        this.sites = sites;
        this.jdbc = jdbc;
        this.port = port;
    }

    @Test
    void anArchiveIsReadAndLeadsToItsSuccessorWhenThatOpens() throws Exception {
        Offices offices = new Offices(beans);
        Office district = offices.open();
        Office successor = offices.open();
        SiteId site = SiteId.random();
        sites.open(administrator(district), site, district.agency().id());
        isPublishedWithAFile(district, site);
        merges(district, successor);
        awaitArchive(site);
        String front = sites.site(site).href();

        try (Visitor everybody = new Visitor(port);
                Visitor administrator = new Visitor(port);
                Visitor auditor = new Visitor(port)) {
            everybody.open(front);
            assertThat(everybody.page().locator("aside.archive")).containsText("đã lưu trữ từ ngày");
            assertThat(everybody.page().locator("aside.archive a")).hasCount(0);
            everybody.open(front + "/hoi-dap");
            assertThat(everybody.page().locator("text=Đặt câu hỏi")).hasCount(0);

            opens(
                    administrator
                            .signIn("quantri.tinh", "trinh-dien-2026")
                            .open("/portal")
                            .page(),
                    successor);
            everybody.open(front);
            everybody.findsThePageClean().findsItFits();
            everybody.page().click("aside.archive a");
            assertThat(everybody.page().locator(".name strong"))
                    .hasText(successor.agency().name());
            assertThat(everybody.page().locator("aside.archive")).hasCount(0);

            auditor.signIn("kiemtra.tinh", "trinh-dien-2026").open("/portal/sites/" + site + "/that-day");
            auditor.page().click("main a:has-text('" + TITLE + "')");
            Download file = auditor.page().waitForDownload(() -> auditor.page().click("text=bien-ban.pdf"));
            org.assertj.core.api.Assertions.assertThat(Files.readString(file.path()))
                    .isEqualTo(FILE);
        }
    }

    private void isPublishedWithAFile(Office office, SiteId site) {
        beans.getBean(Duties.class)
                .give(
                        office.leader(),
                        DutyId.random(),
                        site,
                        null,
                        office.specialist().person(),
                        Power.WRITES);
        var news = sites.sections(site).stream()
                .filter(section -> section.kind() == SectionKind.NEWS)
                .findFirst()
                .orElseThrow();
        ArticleText text = new ArticleText(
                TITLE, "", "", null, Cleaner.clean("<p>Biên bản kèm theo.</p>").text());
        ArticleId id = beans.getBean(Writing.class)
                .begin(office.specialist(), ArticleId.random(), news.id(), Language.VI, text);
        var content = new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8));
        beans.getBean(ArticleFiles.class).attach(office.specialist(), id, 1, "bien-ban.pdf", content);
        Approving approving = beans.getBean(Approving.class);
        ProposalId proposal = approving.propose(office.specialist(), ProposalId.random(), id, 2, OnLine.NOW);
        approving.approve(office.leader(), id, proposal);
    }

    private void merges(Office ended, Office into) {
        jdbc.sql(
                        "UPDATE directory.appointment SET valid = daterange(lower(valid), CURRENT_DATE - 1) WHERE agency_id = ?")
                .param(ended.agency().id().value())
                .update();
        beans.getBean(ProvinceAgencies.class)
                .close(ended.agency().id(), List.of(into.agency().id()));
    }

    private void awaitArchive(SiteId site) throws InterruptedException {
        for (int tries = 0; tries < 200 && sites.site(site).isOpen(); tries++) {
            Thread.sleep(50);
        }
    }

    private static void opens(Page page, Office office) {
        page.selectOption("#agency", office.agency().code().value());
        page.click("main button.main");
        assertThat(page.locator("main")).containsText(office.agency().name());
        page.waitForURL(url -> url.endsWith("/settings"));
    }

    private static Actor administrator(Office office) {
        return new Actor(
                office.clerk().person(),
                office.clerk().fullName(),
                office.agency().id(),
                Set.of(Role.PROVINCE_ADMINISTRATOR),
                Set.of());
    }
}
