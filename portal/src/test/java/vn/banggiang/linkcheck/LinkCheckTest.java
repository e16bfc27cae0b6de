package vn.banggiang.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.linkcheck.outside.Answer;
import vn.banggiang.portal.Approving;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.ArticleText;
import vn.banggiang.portal.OnLine;
import vn.banggiang.portal.OnLineChanges;
import vn.banggiang.portal.Portals;
import vn.banggiang.portal.Portals.Portal;
import vn.banggiang.portal.ProposalId;
import vn.banggiang.portal.Sites;
import vn.banggiang.portal.Writing;
import vn.banggiang.richtext.Cleaner;
import vn.banggiang.shell.Language;

/** A link that leads nowhere stands on the board from the next look on, and is gone from it when it is mended. */
@PlatformTest
class LinkCheckTest {

    private final LinkCheck check;
    private final LinkStore store;
    private final BrokenLinks board;
    private final Writing writing;
    private final Approving approving;
    private final OnLineChanges changes;
    private final Sites sites;
    private final Clock clock;
    private final Portals portals;

    LinkCheckTest(
            LinkCheck check,
            LinkStore store,
            BrokenLinks board,
            Writing writing,
            Approving approving,
            OnLineChanges changes,
            Sites sites,
            Clock clock,
            BeanFactory beans) {
        this.check = check;
        this.store = store;
        this.board = board;
        this.writing = writing;
        this.approving = approving;
        this.changes = changes;
        this.sites = sites;
        this.clock = clock;
        this.portals = new Portals(beans);
    }

    @Test
    void linksWithinThePortalsAreJudgedByTheirOwnAddresses() {
        Portal portal = portals.open();
        String here = portal.site().href();
        ArticleId other = published(portal, "Bài kia", "<p>Lời</p>");
        ArticleId text = published(
                portal,
                "Bài này",
                "<p><a href=\"" + here + "/bai-kia\">kia</a> <a href=\"" + here + "/khong-co\">không</a>"
                        + " <a href=\"" + here + "/tin-tuc-su-kien\">mục</a> <a href=\"" + here
                        + "/van-ban/1-qd\">văn bản</a>"
                        + " <a href=\"" + here
                        + "\">cổng</a> <a href=\"/cong/cong-la/x\">lạ</a> <a href=\"/portal\">bàn</a>"
                        + " <a href=\"" + here
                        + "/hinh/0/480.jpg\">ảnh</a> <a href=\"mailto:a@b.example\">thư</a></p>");

        look(portal);
        assertThat(hrefs(portal))
                .containsExactlyInAnyOrder(here + "/khong-co", "/cong/cong-la/x", "/portal", here + "/hinh/0/480.jpg");
        assertThat(board.at(portal.editor(), portal.site().id(), 0)
                        .broken()
                        .lines()
                        .getFirst()
                        .article())
                .isEqualTo(text);

        changes.withdraw(portal.approver(), other, "Sai");
        look(portal);
        assertThat(hrefs(portal)).contains(here + "/bai-kia");

        writing.save(portal.editor(), text, 1, null, text("Bài này", "<p>Hết liên kết</p>"));
        publish(portal, text, 2);
        look(portal);
        assertThat(hrefs(portal)).isEmpty();
    }

    @Test
    void whatMayPassIsBrokenWhenItWasSoTwiceAndSinceWhenItWasFound() {
        Portal portal = portals.open();
        String href = "https://site-" + portal.site().id() + ".example/a";
        published(portal, "Ra ngoài", "<p><a href=\"" + href + "\">ngoài</a></p>");
        look(portal);
        Instant now = clock.instant();
        assertThat(store.due(now, now, 10_000)).contains(href);

        store.answered(href, new Answer(Answer.Kind.SILENT, 0), now);
        assertThat(hrefs(portal)).isEmpty();
        store.answered(href, new Answer(Answer.Kind.SILENT, 0), now.plusSeconds(60));
        assertThat(hrefs(portal)).containsExactly(href);
        store.answered(href, new Answer(Answer.Kind.GONE, 404), now.plusSeconds(120));
        assertThat(board.at(portal.editor(), portal.site().id(), 0).broken().lines())
                .singleElement()
                .satisfies(link -> assertThat(Duration.between(now, link.since()))
                        .isBetween(Duration.ofSeconds(59), Duration.ofSeconds(61)));
        store.answered(href, new Answer(Answer.Kind.FINE, 200), now.plusSeconds(180));
        assertThat(hrefs(portal)).isEmpty();
        assertThat(store.due(now, now, 10_000)).doesNotContain(href);
    }

    @Test
    void otherSitesAreNotAskedUnlessTheOperatorSaysSoAndNobodyElseSeesTheBoard() {
        Portal portal = portals.open();

        assertThat(check.asksOutside()).isFalse();
        assertThatThrownBy(() -> board.at(portals.open().editor(), portal.site().id(), 0))
                .hasMessageContaining("portal.not-found");
    }

    private void look(Portal portal) {
        check.lookAt(sites.site(portal.site().id()));
    }

    private List<String> hrefs(Portal portal) {
        return board.at(portal.editor(), portal.site().id(), 0).broken().lines().stream()
                .map(BrokenLink::href)
                .toList();
    }

    private ArticleId published(Portal portal, String title, String body) {
        ArticleId id =
                writing.begin(portal.editor(), ArticleId.random(), portal.news().id(), Language.VI, text(title, body));
        publish(portal, id, 1);
        return id;
    }

    private void publish(Portal portal, ArticleId id, int draft) {
        ProposalId proposal = approving.propose(portal.editor(), ProposalId.random(), id, draft, OnLine.NOW);
        approving.approve(portal.approver(), id, proposal);
    }

    private static ArticleText text(String title, String body) {
        return new ArticleText(title, "", "", null, Cleaner.clean(body).text());
    }
}
