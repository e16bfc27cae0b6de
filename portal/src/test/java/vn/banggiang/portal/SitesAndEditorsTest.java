package vn.banggiang.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.portal.Portals.Portal;
import vn.banggiang.portal.open.OnLineTexts;
import vn.banggiang.shell.Language;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WorkItem;

/** Several editors, several sites: nobody's words are lost, and nobody acts where he is not charged. */
@PlatformTest
class SitesAndEditorsTest {

    private final Sites sites;
    private final Writing writing;
    private final Approving approving;
    private final OnLineChanges changes;
    private final Sharing sharing;
    private final Articles articles;
    private final Banners banners;
    private final Duties duties;
    private final Completeness completeness;
    private final PortalWork work;
    private final OnLineTexts texts;
    private final Addresses addresses;
    private final Portals portals;

    @LocalServerPort
    private int port;

    SitesAndEditorsTest(
            Sites sites,
            Writing writing,
            Approving approving,
            OnLineChanges changes,
            Sharing sharing,
            Articles articles,
            Banners banners,
            Duties duties,
            Completeness completeness,
            PortalWork work,
            OnLineTexts texts,
            Addresses addresses,
            BeanFactory beans) {
        this.sites = sites;
        this.writing = writing;
        this.approving = approving;
        this.changes = changes;
        this.sharing = sharing;
        this.articles = articles;
        this.banners = banners;
        this.duties = duties;
        this.completeness = completeness;
        this.work = work;
        this.texts = texts;
        this.addresses = addresses;
        this.portals = new Portals(beans);
    }

    @Test
    void twoWhoWriteAtOnceBothKeepTheirWordsUntilSomebodyBringsThemTogether() {
        Portal portal = portals.open();
        ArticleId id = portals.written(portal, Portals.text("Chung", "<p>Gốc.</p>"));

        Saved first = writing.save(portal.editor(), id, 1, null, Portals.text("Chung", "<p>Của tôi.</p>"));
        Saved again = writing.save(portal.editor(), id, 1, null, Portals.text("Chung", "<p>Của tôi.</p>"));
        Saved second = writing.save(portal.colleague(), id, 1, null, Portals.text("Chung", "<p>Của bạn.</p>"));

        assertThat(again).isEqualTo(first);
        assertThat(first.alone()).isTrue();
        assertThat(second.alone()).isFalse();
        assertThat(articles.see(portal.editor(), id).drafts().heads()).hasSize(2);
        assertThatThrownBy(
                        () -> approving.propose(portal.editor(), ProposalId.random(), id, second.draft(), OnLine.NOW))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        refused -> assertThat(refused.key()).isEqualTo("portal.two-drafts"));

        Saved merged = writing.save(
                portal.colleague(),
                id,
                second.draft(),
                first.draft(),
                Portals.text("Chung", "<p>Của tôi và của bạn.</p>"));
        assertThat(merged.alone()).isTrue();
        assertThat(articles.see(portal.editor(), id).drafts().all()).hasSize(4);
    }

    @Test
    void whoIsChargedWithOneSectionWritesInNoOtherAndAtNoOtherSite() {
        Portal portal = portals.open();
        Portal other = portals.open();
        Section notices = portals.section(portal.site().id(), SectionKind.NOTICES);
        duties.give(
                portal.office().leader(),
                DutyId.random(),
                portal.site().id(),
                notices.id(),
                portal.office().clerk().person(),
                Power.WRITES);
        ArticleId foreign = portals.written(other, Portals.text("Của cơ quan khác", "<p>Kín.</p>"));

        writing.begin(portal.office().clerk(), ArticleId.random(), notices.id(), Language.VI, text());
        assertThatThrownBy(() -> writing.begin(
                        portal.office().clerk(),
                        ArticleId.random(),
                        portal.news().id(),
                        Language.VI,
                        text()))
                .isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> articles.see(portal.editor(), foreign)).isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> writing.save(portal.editor(), foreign, 1, null, text()))
                .isInstanceOf(PortalException.class);
        assertThatThrownBy(() ->
                        sharing.takeOver(portal.editor(), foreign, portal.news().id()))
                .isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> duties.give(
                        portal.office().leader(),
                        DutyId.random(),
                        portal.site().id(),
                        null,
                        other.editor().person(),
                        Power.APPROVES))
                .isInstanceOf(PortalException.class);
    }

    @Test
    void oneTextIsShownAtManySitesAndFollowsItsCorrectionsAndItsEnd() {
        Portal home = portals.open();
        Portal province = portals.open();
        Public everybody = new Public(port);
        ArticleId id = portals.written(home, Portals.text("Tin chung", "<p>Lời đầu.</p>"));
        assertThatThrownBy(() -> sharing.takeOver(
                        province.approver(), id, province.news().id()))
                .as("what is not on line is nobody else's")
                .isInstanceOf(PortalException.class);
        portals.publish(home, id, 1, OnLine.NOW);
        sharing.takeOver(province.approver(), id, province.news().id());
        sharing.takeOver(province.approver(), id, province.news().id());

        String there = texts.newest(province.news(), Language.VI, 5).getFirst().href();
        assertThat(there).startsWith(province.site().href());
        assertThat(everybody.reads(there))
                .contains(
                        "Lời đầu",
                        "rel=\"canonical\" href=\"http",
                        articles.see(home.editor(), id).href());
        writing.save(home.editor(), id, 1, null, Portals.text("Tin chung", "<p>Lời sửa.</p>"));
        portals.publish(home, id, 2, OnLine.NOW);
        assertThat(everybody.reads(there)).contains("Lời sửa").doesNotContain("Lời đầu");

        sharing.drop(province.approver(), id, province.site().id());
        assertThat(everybody.get(there).statusCode()).isEqualTo(404);
        assertThat(everybody.reads(articles.see(home.editor(), id).href())).contains("Lời sửa");
    }

    @Test
    void anAddressLeadsToItsArticleForEverAndIsNeverGivenToAnother() {
        Portal portal = portals.open();
        Public everybody = new Public(port);
        ArticleId id = portals.published(portal, Portals.text("Một tên", "<p>A.</p>"));
        ArticleId other = portals.published(portal, Portals.text("Một tên", "<p>B.</p>"));
        String first = articles.see(portal.editor(), id).href();
        assertThat(articles.see(portal.editor(), other).href()).isEqualTo(first + "-2");

        addresses.give(id, portal.site().id(), "Tên mới");
        addresses.give(id, portal.site().id(), "Tên mới nữa");
        String now = articles.see(portal.editor(), id).href();
        assertThat(now).endsWith("/ten-moi-nua");
        for (String before : List.of(first, portal.site().href() + "/ten-moi")) {
            assertThat(everybody.get(before).statusCode()).isEqualTo(301);
            assertThat(everybody.get(before).headers().firstValue("Location")).hasValue(now);
        }
        changes.withdraw(portal.approver(), id, "Hết");
        assertThat(everybody.get(first).statusCode()).isEqualTo(404);
        ArticleId third = portals.published(portal, Portals.text("Một tên", "<p>C.</p>"));
        assertThat(articles.see(portal.editor(), third).href()).isEqualTo(first + "-3");
    }

    @Test
    void anUrgentNoticeStandsAbovePagesThatWereKeptAndGoesAgain() {
        Portal portal = portals.open();
        Public everybody = new Public(port);
        everybody.reads(portal.site().href());
        UUID banner = UUID.randomUUID();

        banners.set(portal.office().leader(), banner, portal.site().id(), "Lũ về, tránh xa bờ sông " + banner);
        assertThat(everybody.reads(portal.site().href())).contains("tránh xa bờ sông " + banner);
        banners.end(portal.office().leader(), banner);
        assertThat(everybody.reads(portal.site().href())).doesNotContain("tránh xa bờ sông " + banner);
        assertThatThrownBy(() -> banners.set(portal.office().leader(), UUID.randomUUID(), null, "Mọi nơi"))
                .isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> banners.set(
                        portal.editor(), UUID.randomUUID(), portal.site().id(), "Không được"))
                .isInstanceOf(PortalException.class);
    }

    @Test
    void aPortalThatWasMergedStaysToBeReadAndLeadsToItsSuccessor() {
        Portal district = portals.open();
        Portal successor = portals.open();
        Public everybody = new Public(port);
        ArticleId id = portals.published(district, Portals.text("Tin của huyện", "<p>Còn đọc được.</p>"));

        sites.close(
                district.administrator(), district.site().id(), successor.site().id());
        sites.close(
                district.administrator(), district.site().id(), successor.site().id());

        assertThat(everybody.reads(articles.see(district.office().leader(), id).href()))
                .contains("Còn đọc được", successor.site().href(), "đã lưu trữ");
        assertThatThrownBy(() -> writing.save(district.editor(), id, 1, null, text()))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        refused -> assertThat(refused.key()).isEqualTo("portal.closed"));
        changes.withdraw(district.office().leader(), id, "Theo yêu cầu");
        assertThat(texts.at(district.site().id(), id)).isEmpty();
    }

    @Test
    void theBoardSaysWhichMandatorySectionIsEmptyAndWhichIsFresh() {
        Portal portal = portals.open();
        portals.published(portal, Portals.text("Tin mới", "<p>Mới.</p>"));

        Completeness.SiteState state = completeness.of(List.of(portal.site())).getFirst();

        assertThat(state.asked())
                .filteredOn(one -> one.kind() == SectionKind.NEWS || one.kind() == SectionKind.ORGANISATION)
                .allMatch(one -> one.state() == Completeness.State.FRESH);
        assertThat(state.asked())
                .filteredOn(one -> one.kind() == SectionKind.STATISTICS)
                .allMatch(one -> one.state() == Completeness.State.EMPTY);
        assertThat(state.fresh()).isEqualTo(2);
    }

    @Test
    void whatIsToBeApprovedWaitsForWhoMayAndWhatCameBackForItsAuthor() {
        Portal portal = portals.open();
        ArticleId id = portals.written(portal, Portals.text("Chờ duyệt", "<p>A.</p>"));
        ProposalId proposal = approving.propose(portal.editor(), ProposalId.random(), id, 1, OnLine.NOW);

        assertThat(actions(work.waitingFor(portal.approver()))).containsExactly("portal.action.approve");
        assertThat(actions(work.waitingFor(portal.editor()))).isEmpty();
        approving.sendBack(portal.approver(), id, proposal, "Thiếu số liệu");
        assertThat(actions(work.waitingFor(portal.approver()))).isEmpty();
        assertThat(actions(work.waitingFor(portal.editor()))).containsExactly("portal.action.rewrite");
        writing.save(portal.editor(), id, 1, null, Portals.text("Chờ duyệt", "<p>A và số liệu.</p>"));
        assertThat(actions(work.waitingFor(portal.editor()))).isEmpty();
    }

    private static List<String> actions(WaitingShare share) {
        return share.lines().stream().map(WorkItem::actionKey).toList();
    }

    private static ArticleText text() {
        return Portals.text("Thử", "<p>Thử.</p>");
    }
}
