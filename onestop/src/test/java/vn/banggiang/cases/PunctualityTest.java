package vn.banggiang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.applicants.ProvincesPortal;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.Public;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;
import vn.banggiang.publicpages.OpenDataset;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.refusal.Refusal;

/** Everybody reads how an agency keeps what it appoints, and what people thought of it, and learns of no person. */
@PlatformTest
class PunctualityTest {

    private final CaseRatings ratings;
    private final CaseReading reading;
    private final CaseMoves moves;
    private final CaseTracking tracking;
    private final OpenDataset dataset;
    private final Sites sites;
    private final PublicFrame frame;
    private final JdbcClient jdbc;
    private final BeanFactory beans;

    private OneStopShop shop;

    @LocalServerPort
    private int port;

    PunctualityTest(
            CaseRatings ratings,
            CaseReading reading,
            CaseMoves moves,
            CaseTracking tracking,
            @Qualifier("punctualityDataset") OpenDataset dataset,
            Sites sites,
            PublicFrame frame,
            JdbcClient jdbc,
            BeanFactory beans) {
        this.ratings = ratings;
        this.reading = reading;
        this.moves = moves;
        this.tracking = tracking;
        this.dataset = dataset;
        this.sites = sites;
        this.frame = frame;
        this.jdbc = jdbc;
        this.beans = beans;
    }

    @BeforeEach
    void anAgency() {
        ProvincesPortal.open(beans);
        shop = OneStopShop.open(beans);
    }

    @Test
    void itStandsAtTheAgencysPortalAndOfFewerThanFiveNothingIsSaid() {
        for (int i = 0; i < 4; i++) {
            solved();
        }
        assertThat(page()).contains("dưới 5").doesNotContain("100,0");
        assertThat(dataset.lines(shop.office().agency().id()))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line.subList(3, line.size())).containsOnly(""));

        for (int i = 0; i < 4; i++) {
            ratings.give(solved(), i == 0 ? 1 : 5, "Cán bộ rất niềm nở");
        }
        assertThat(dataset.lines(shop.office().agency().id()).getFirst())
                .as("eight solved, four opinions")
                .containsSubsequence("8", "8", "8", "8", "0", "", "");
        ratings.give(solved(), 4, "");
        frame.changed(shop.office().agency().id());

        assertThat(page()).contains("100,0", "80,0", "4 trên 5").doesNotContain("niềm nở", "Lơ Thơ", "001187000018");
    }

    @Test
    void itIsAskedOnceWhenTheCaseIsOverOfWhoHoldsTheReceipt() {
        Case one = shop.accepted();
        assertThat(ratings.isAsked(one)).isFalse();
        assertThatThrownBy(() -> ratings.give(one, 5, ""))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("cases.rating-too-early"));
        Case over = moves.withdraw(shop.officer(), one.id(), one.revision());
        assertThat(ratings.isAsked(over)).isTrue();
        assertThatThrownBy(() -> ratings.give(over, 6, "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ratings.give(over, 0, "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ratings.give(over, 5, "x".repeat(1001))).isInstanceOf(Refusal.class);

        ratings.give(over, 2, "Phải đi lại nhiều lần");
        ratings.give(over, 5, "Đổi ý");

        assertThat(ratings.of(one.id()))
                .hasValueSatisfying(said -> assertThat(said.mark()).isEqualTo(2));
        assertThat(ratings.isAsked(over)).isFalse();
        var key = reading.key(shop.officer(), one.id());
        assertThat(tracking.by(key).orElseThrow().events())
                .extracting(event -> event.act() + event.words())
                .containsOnlyOnce(CaseAct.RATED.name());
        assertThat(ratings.page(shop.office().leader(), 0).lines())
                .extracting(CaseRating::words)
                .containsExactly("Phải đi lại nhiều lần");
        assertThat(ratings.page(new Offices(beans).open().leader(), 0).lines()).isEmpty();
        assertThat(new Public(port).get("/mot-cua/tra-cuu/" + key.value()).body())
                .contains("Cảm ơn bạn")
                .doesNotContain("đi lại nhiều lần", "danh-gia");
    }

    private String page() {
        Actor administrator = new Actor(
                shop.office().clerk().person(),
                shop.office().clerk().fullName(),
                shop.office().agency().id(),
                Set.of(Role.PROVINCE_ADMINISTRATOR),
                Set.of());
        var agency = shop.office().agency().id();
        if (frame.of(agency).isEmpty()) {
            sites.open(administrator, SiteId.random(), agency);
        }
        return new Public(port).reads(frame.of(agency).orElseThrow().href() + "/thu-tuc-hanh-chinh/dung-hen");
    }

    /** Solved, handed over and over. */
    private Case solved() {
        Case one = shop.accepted();
        jdbc.sql(
                        "UPDATE cases.dossier SET solved_at = submitted_at, ended_at = submitted_at, state = 'RETURNED' WHERE id = ?")
                .param(one.id().value())
                .update();
        return reading.see(shop.officer(), one.id()).one();
    }
}
