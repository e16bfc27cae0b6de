package vn.banggiang.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.banggiang.PlatformTest;
import vn.banggiang.cli.Words;
import vn.banggiang.cli.journey.ArticleJourney;
import vn.banggiang.cli.journey.ArticleWords;
import vn.banggiang.cli.journey.Cast;
import vn.banggiang.cli.journey.JourneyReport;
import vn.banggiang.cli.journey.PlatformApi;
import vn.banggiang.cli.journey.QuestionJourney;
import vn.banggiang.cli.journey.QuestionWords;
import vn.banggiang.legislation.Effect;
import vn.banggiang.legislation.open.OnLineDocument;
import vn.banggiang.legislation.open.OnLineDocuments;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.Sites;
import vn.banggiang.portal.open.OnLineTexts;

/** The demonstration's portals: stopped in the middle they go on where they were, and an article travels through them. */
@PlatformTest
@TestPropertySource(properties = "banggiang.province=2025")
class PortalsAtWorkTest {

    private static final Cast CAST = new Cast(
            "vanthu.snv",
            "vanthu.stc",
            "giamdoc.stc",
            "truongphong.qlns.stc",
            "chuyenvien.qlns.stc",
            "trinh-dien-2026",
            "285714");

    private final PortalsAtWork story;
    private final Sites sites;
    private final OnLineTexts texts;
    private final OnLineDocuments legal;
    private final Clock clock;
    private final int port;

    PortalsAtWorkTest(
            PortalsAtWork story,
            Sites sites,
            OnLineTexts texts,
            OnLineDocuments legal,
            Clock clock,
            @LocalServerPort int port) {
        this.story = story;
        this.sites = sites;
        this.texts = texts;
        this.legal = legal;
        this.clock = clock;
        this.port = port;
    }

    @Test
    void theyHaveTheirTextsAndAnArticleTravelsFromAForeignPageToTheDayBefore(@TempDir Path out) throws Exception {
        AtomicInteger left = new AtomicInteger(30);
        story.play(() -> left.getAndDecrement() <= 0);
        story.play(() -> false);
        long published = published();
        story.play(() -> false);

        assertThat(sites.all()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(published()).isEqualTo(published).isGreaterThan(150);
        theyHaveLegalDocuments();

        JourneyReport report = new ArticleJourney(
                        installation(),
                        CAST,
                        "chutich.ubndtinh",
                        Optional.empty(),
                        new ArticleWords(Words.ofTerminal(), clock),
                        Optional.of(out))
                .go();

        assertThat(report.failed()).isEmpty();
        assertThat(report.steps()).hasSize(11);
        for (String file : List.of("page.html", "corrected.html", "that-day.html", "feed.xml", "search.json")) {
            assertThat(out.resolve(file)).isNotEmptyFile();
        }
        assertThat(Files.readString(out.resolve("page.html")))
                .contains("13:34:12 | 31/3/2015", "Nông Văn Minh Họa", "0,95, cấp huyện 0,65, cấp xã 0,38")
                .doesNotContain("alert(", "Bản quyền của cổng");
    }

    @Test
    void aQuestionIsAskedAnsweredPublishedAndTellsNobodyWhoAsked(@TempDir Path directory) throws Exception {
        story.play(() -> true);
        String title = "Xin nghỉ học một buổi cho con " + UUID.randomUUID();
        Path file = Files.writeString(
                directory.resolve("cau-hoi.txt"), title + "\n\nCháu <b>học lớp 4</b>,  gọi tôi số 0900 111 222 nhé.\n");

        JourneyReport report = new QuestionJourney(
                        installation(), CAST, Optional.of(file), new QuestionWords(Words.ofTerminal()))
                .go();

        assertThat(report.failed()).isEmpty();
        assertThat(report.steps()).hasSize(12);
    }

    private PlatformApi installation() {
        return PlatformApi.at(URI.create("http://127.0.0.1:" + port));
    }

    /** Sixty or so, each with its page, some replaced by a later one. */
    private void theyHaveLegalDocuments() {
        List<OnLineDocument> online = legal.newest(null, 100);

        assertThat(online).hasSizeGreaterThanOrEqualTo(50).allMatch(OnLineDocument::hasFile);
        assertThat(online).extracting(OnLineDocument::effect).contains(Effect.IN_FORCE, Effect.ENDED);
        assertThat(online).extracting(one -> one.facts().trichYeu()).allMatch(words -> words.endsWith("(minh họa)"));
    }

    private long published() {
        return sites.all().stream()
                .map(Site::id)
                .mapToLong(site -> texts.on(site, clock.instant()).size())
                .sum();
    }
}
