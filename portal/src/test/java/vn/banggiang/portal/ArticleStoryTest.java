package vn.banggiang.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.portal.Portals.Portal;
import vn.banggiang.portal.open.OnLineTexts;
import vn.banggiang.portal.open.Shown;
import vn.banggiang.portal.open.TextSearch;
import vn.banggiang.richtext.Cleaner;
import vn.banggiang.shell.Language;
import vn.banggiang.shell.PageOf;

/** An article is written, approved by somebody else, read by everybody, corrected, expired, and asked for as of that day. */
@PlatformTest
class ArticleStoryTest {

    private static final String WORDS =
            "<p>Hoà Bình: UBND tỉnh đẩy mạnh ứng dụng công nghệ thông tin ở cơ quan nhà nước.</p>";

    private final Writing writing;
    private final Approving approving;
    private final OnLineChanges changes;
    private final Articles articles;
    private final OnLineTexts texts;
    private final Previews previews;
    private final JdbcClient jdbc;
    private final Portals portals;

    @LocalServerPort
    private int port;

    ArticleStoryTest(
            Writing writing,
            Approving approving,
            OnLineChanges changes,
            Articles articles,
            OnLineTexts texts,
            Previews previews,
            JdbcClient jdbc,
            BeanFactory beans) {
        this.writing = writing;
        this.approving = approving;
        this.changes = changes;
        this.articles = articles;
        this.texts = texts;
        this.previews = previews;
        this.jdbc = jdbc;
        this.portals = new Portals(beans);
    }

    @Test
    void whatOnePersonWroteEverybodyReadsWhenAnotherHasApproved() {
        Portal portal = portals.open();
        Public everybody = new Public(port);
        ArticleId id = portals.written(
                portal,
                new ArticleText(
                        "Ứng dụng CNTT trong cơ quan nhà nước",
                        "Tóm tắt",
                        "Nông Văn Giả Định",
                        Instant.parse("2015-03-31T06:34:12Z"),
                        Cleaner.clean(WORDS).text()));

        assertThat(everybody.reads(portal.site().href())).doesNotContain("Ứng dụng CNTT");
        ProposalId proposal = approving.propose(portal.editor(), ProposalId.random(), id, 1, OnLine.NOW);
        assertThatThrownBy(() -> approving.approve(portal.editor(), id, proposal))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        refused -> assertThat(refused.key()).isEqualTo("portal.only-approvers"));
        approving.approve(portal.approver(), id, proposal);
        approving.approve(portal.approver(), id, proposal);

        String address = articles.see(portal.editor(), id).href();
        assertThat(address).isEqualTo(portal.site().href() + "/ung-dung-cntt-trong-co-quan-nha-nuoc");
        assertThat(everybody.reads(address))
                .contains("13:34:12 | 31/3/2015", "Nông Văn Giả Định", "Hoà Bình: UBND tỉnh đẩy mạnh ứng dụng");
        assertThat(everybody.reads(portal.site().href())).contains("Ứng dụng CNTT", address);
        assertThat(everybody.reads(portal.site().href() + "/rss.xml")).contains("Ứng dụng CNTT", address);
        assertThat(everybody.reads(portal.site().href() + "/atom.xml")).contains("Ứng dụng CNTT", address);
        assertThat(everybody.reads("/cong/sitemap.xml")).contains(address);
        assertThat(articles.see(portal.editor(), id).versions()).hasSize(1);
    }

    @Test
    void theDigestOfAVersionIsFoundAgainFromWhatIsStored() {
        Portal portal = portals.open();
        ArticleId id = portals.published(portal, Portals.text("Không ghi ngày", WORDS));

        Version version = articles.see(portal.editor(), id).versions().getFirst();
        assertThat(version.text().sha256(version.dated(), version.files())).isEqualTo(version.sha256());
    }

    @Test
    void itIsFoundWithAndWithoutAccentsAndInBothCustomsOfToneMarks() {
        Portal portal = portals.open();
        portals.published(portal, Portals.text("Xã Hoà Bình", WORDS));
        portals.published(portal, Portals.text("Xa xoi: hoa binh", "<p>Không có dấu</p>"));
        SiteId site = portal.site().id();

        assertThat(titles(texts.found(TextSearch.of(site, "Hòa Bình"), 0)))
                .first()
                .isEqualTo("Xã Hoà Bình");
        assertThat(titles(texts.found(TextSearch.of(site, "hoa binh"), 0))).hasSize(2);
        assertThat(titles(texts.found(TextSearch.of(site, "công nghệ thông tin"), 0)))
                .containsExactly("Xã Hoà Bình");
        assertThat(titles(texts.found(TextSearch.of(site, "\"...\" ---"), 0))).isEmpty();
        assertThat(titles(texts.found(TextSearch.of(site, "100%"), 0))).isEmpty();
    }

    @Test
    void aCorrectionIsAVersionOfItsOwnAndTheDayBeforeStillSaysWhatItSaid() {
        Portal portal = portals.open();
        ArticleId id = portals.published(portal, Portals.text("Giá đất", "<p>Giá đất là 10 đồng.</p>"));
        Instant before = articles.see(portal.editor(), id).versions().getFirst().from();
        String address = articles.see(portal.editor(), id).href();

        writing.save(portal.editor(), id, 1, null, Portals.text("Giá đất năm nay", "<p>Giá đất là 12 đồng.</p>"));
        portals.publish(portal, id, 2, OnLine.NOW);

        assertThat(new Public(port).reads(address)).contains("12 đồng").doesNotContain("10 đồng");
        assertThat(texts.at(portal.site().id(), id, before).orElseThrow().body().words())
                .contains("10 đồng");
        assertThat(articles.see(portal.editor(), id).href()).isEqualTo(address);
        Version first = articles.see(portal.editor(), id).versions().getLast();
        changes.rollBack(portal.approver(), id, first.id());
        assertThat(new Public(port).reads(address)).contains("10 đồng");
    }

    @Test
    void whatIsOverIsInNoListNoSearchNoFeedAndUnderNoAddress() {
        Portal portal = portals.open();
        Public everybody = new Public(port);
        ArticleId id = portals.published(portal, Portals.text("Thông báo nghỉ lễ", "<p>Nghỉ hai ngày.</p>"));
        String address = articles.see(portal.editor(), id).href();
        assertThat(everybody.reads(portal.site().href())).contains("Thông báo nghỉ lễ");

        changes.withdraw(portal.approver(), id, "Sai ngày");

        assertThat(everybody.get(address).statusCode()).isEqualTo(404);
        assertThat(everybody.reads(portal.site().href())).doesNotContain("Thông báo nghỉ lễ");
        assertThat(everybody.reads(portal.site().href() + "/rss.xml")).doesNotContain("Thông báo nghỉ lễ");
        assertThat(everybody.reads("/cong/sitemap.xml")).doesNotContain(address);
        assertThat(texts.found(TextSearch.of(portal.site().id(), "nghỉ hai ngày"), 0)
                        .lines())
                .isEmpty();
        assertThat(articles.see(portal.editor(), id).versions().getFirst().endedWhy())
                .isEqualTo("Sai ngày");
    }

    @Test
    void aTimeToComeIsDecidedWhenItIsReadAndNotByAJob() {
        Portal portal = portals.open();
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        Instant later = tomorrow.plus(Duration.ofDays(1));
        ArticleId id = portals.written(portal, Portals.text("Ngày mai", "<p>Lời của ngày mai.</p>"));
        portals.publish(portal, id, 1, new OnLine(tomorrow, later));
        SiteId site = portal.site().id();

        assertThat(texts.at(site, id)).isEmpty();
        assertThat(texts.at(site, id, tomorrow)).isPresent();
        assertThat(texts.at(site, id, later.minusSeconds(1))).isPresent();
        assertThat(texts.at(site, id, later)).isEmpty();
        assertThat(texts.nextChange(site))
                .hasValueSatisfying(
                        next -> assertThat(next).isBetween(tomorrow.minusSeconds(1), tomorrow.plusSeconds(1)));
        assertThat(articles.see(portal.editor(), id).state(Instant.now())).isEqualTo(ArticleState.SCHEDULED);
        assertThatThrownBy(() ->
                        changes.expire(portal.approver(), id, Instant.now().minusSeconds(1)))
                .isInstanceOf(PortalException.class);
    }

    @Test
    void noAuthorApprovesTheOwnWordsAlsoAmongThoseOfOthers() {
        Portal portal = portals.open();
        ArticleId id = writing.begin(
                portal.office().leader(),
                ArticleId.random(),
                portal.news().id(),
                Language.VI,
                Portals.text("Của lãnh đạo", WORDS));
        writing.save(portal.editor(), id, 1, null, Portals.text("Của lãnh đạo và biên tập", WORDS));
        ProposalId proposal = approving.propose(portal.editor(), ProposalId.random(), id, 2, OnLine.NOW);

        assertThatThrownBy(() -> approving.approve(portal.office().leader(), id, proposal))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        refused -> assertThat(refused.key()).isEqualTo("portal.author-approves-not"));
        approving.approve(portal.approver(), id, proposal);
        writing.save(portal.editor(), id, 2, null, Portals.text("Chỉ của biên tập", WORDS));
        ProposalId next = approving.propose(portal.editor(), ProposalId.random(), id, 3, OnLine.NOW);
        approving.approve(portal.office().leader(), id, next);
        assertThat(articles.see(portal.editor(), id).versions()).hasSize(2);
    }

    @Test
    void whatCannotWaitIsPublishedWithAReasonAndCheckedAfterwards() {
        Portal portal = portals.open();
        ArticleId id = portals.written(portal, Portals.text("Lũ trên sông", "<p>Nước lên nhanh.</p>"));

        assertThatThrownBy(() -> changes.publishUrgently(portal.editor(), id, 1, " "))
                .isInstanceOf(PortalException.class);
        changes.publishUrgently(portal.editor(), id, 1, "Lũ đang lên");
        Version version = articles.see(portal.editor(), id).versions().getFirst();
        assertThat(texts.at(portal.site().id(), id)).isPresent();
        assertThatThrownBy(() -> changes.check(portal.editor(), id, version.id()))
                .isInstanceOf(PortalException.class);
        changes.check(portal.approver(), id, version.id());
        assertThat(articles.see(portal.editor(), id)
                        .versions()
                        .getFirst()
                        .urgency()
                        .checkedBy())
                .isEqualTo(portal.approver().person());
    }

    @Test
    void nobodyChangesWhatWasPublishedOrMakesItHaveBeenOnLine() {
        Portal portal = portals.open();
        ArticleId id = portals.published(portal, Portals.text("Bất biến", WORDS));
        changes.withdraw(portal.approver(), id, "Thử");

        for (String attack : List.of(
                "UPDATE portal.version SET body = '' WHERE article_id = :id",
                "DELETE FROM portal.version WHERE article_id = :id",
                "UPDATE portal.draft SET body = '' WHERE article_id = :id",
                "DELETE FROM portal.address WHERE article_id = :id",
                "UPDATE portal.validity SET until_at = NULL WHERE article_id = :id",
                "UPDATE portal.validity SET from_at = from_at - interval '1 day' WHERE article_id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(attack).param("id", id.value()).update())
                    .as(attack)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aLinkShowsOneDraftForDaysAndNoOther() {
        Portal portal = portals.open();
        Public everybody = new Public(port);
        ArticleId id = portals.written(portal, Portals.text("Bản một", "<p>Lời thứ nhất.</p>"));
        String link = portal.site().href() + "/xem-truoc/" + previews.open(portal.editor(), id, 1);
        writing.save(portal.editor(), id, 1, null, Portals.text("Bản hai", "<p>Lời thứ hai.</p>"));

        assertThat(everybody.get(link).headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        assertThat(everybody.reads(link)).contains("Lời thứ nhất").doesNotContain("Lời thứ hai");
        assertThat(everybody.get(link.substring(0, link.length() - 1)).statusCode())
                .isEqualTo(404);
        jdbc.sql("UPDATE portal.preview SET until_at = now() WHERE article_id = :id")
                .param("id", id.value())
                .update();
        assertThat(everybody.get(link).statusCode()).isEqualTo(404);
    }

    private static List<String> titles(PageOf<Shown> page) {
        return page.lines().stream().map(Shown::title).toList();
    }
}
