package vn.banggiang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.portal.Portals.Portal;
import vn.banggiang.portal.Readership.ReadDay;
import vn.banggiang.portal.Readership.ReadPage;
import vn.banggiang.portal.Readership.ReadPages;

/** Two nodes add up what they counted; pages are named as they are called now. */
@PlatformTest
class ReadershipTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final Readership readership;
    private final Articles articles;
    private final HikariDataSource database;
    private final Portals portals;

    ReadershipTest(Readership readership, Articles articles, HikariDataSource database, BeanFactory beans) {
        this.readership = readership;
        this.articles = articles;
        this.database = database;
        this.portals = new Portals(beans);
    }

    @Test
    void whatTwoNodesCountedIsOneNumberADay() {
        SiteId site = portals.open().site().id();
        Reading front = new Reading(site, TODAY, "", false);
        Reading engine = new Reading(site, TODAY, "", true);
        Reading yesterday = new Reading(site, TODAY.minusDays(1), "tin-tuc-su-kien", false);

        readership.add(Map.of(front, 3L, engine, 20L));
        readership.add(Map.of(front, 4L, yesterday, 1L));

        ReadPages read = readership.of(site, TODAY);
        assertThat(read.days()).hasSize(30).endsWith(new ReadDay(TODAY.minusDays(1), 1, 0), new ReadDay(TODAY, 7, 20));
        assertThat(read.people()).isEqualTo(8);
        assertThat(read.pages())
                .containsExactly(new ReadPage("", "", 7), new ReadPage("tin-tuc-su-kien", "Tin tức, sự kiện", 1));
    }

    @Test
    void whoeverAsksOftenGivesEachConnectionBack() {
        SiteId site = portals.open().site().id();

        IntStream.range(0, 60).forEach(time -> readership.of(site, TODAY));

        assertThat(database.getHikariPoolMXBean().getActiveConnections()).isLessThan(20);
    }

    @Test
    void anArticleIsNamedAsItIsCalledNowAndLastMonthIsAnother() {
        Portal portal = portals.open();
        ArticleId id = portals.published(portal, Portals.text("Lễ hội pháo hoa", "<p>Quảng Uyên.</p>"));
        String href = String.valueOf(articles.see(portal.editor(), id).href());
        String address = href.substring(href.lastIndexOf('/') + 1);
        SiteId site = portal.site().id();

        readership.add(Map.of(new Reading(site, TODAY, address, false), 2L));
        readership.add(Map.of(new Reading(site, TODAY.minusMonths(1), address, false), 5L));

        assertThat(readership.of(site, TODAY).pages()).containsExactly(new ReadPage(address, "Lễ hội pháo hoa", 2));
    }
}
