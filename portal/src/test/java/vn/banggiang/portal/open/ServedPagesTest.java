package vn.banggiang.portal.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.portal.Colour;
import vn.banggiang.portal.KnownSites;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Slug;

/** Pages are drawn once for many, anew when their site changed, and shown as they were while the database is silent. */
@PlatformTest
class ServedPagesTest {

    private final OnLineTexts texts;
    private final OtherEntries others;
    private final Clock clock;
    private final Site site = site(1);

    ServedPagesTest(OnLineTexts texts, OtherEntries others, Clock clock) {
        this.texts = texts;
        this.others = others;
        this.clock = clock;
    }

    @Test
    void manyWhoAskAtOnceWaitForOneDrawing(@TempDir Path data) throws Exception {
        ServedPages pages = new ServedPages(texts, others, new Copies(data), clock);
        AtomicInteger drawn = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(20);
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> read = IntStream.range(0, 20)
                    .mapToObj(reader -> readers.submit(() -> {
                        all.countDown();
                        all.await();
                        return html(pages, site, () -> "v" + drawn.incrementAndGet());
                    }))
                    .toList();
            for (Future<String> one : read) {
                assertThat(one.get()).isEqualTo("v1");
            }
        }
        assertThat(html(pages, site(2), () -> "v" + drawn.incrementAndGet())).isEqualTo("v2");
    }

    @Test
    void whileTheDatabaseIsSilentPagesAreShownAsTheyWereAlsoAfterARestart(@TempDir Path data) {
        ServedPages before = new ServedPages(texts, others, new Copies(data), clock);
        html(before, site, () -> "as it was");

        assertThat(html(before, site(2), ServedPagesTest::silent)).isEqualTo("as it was");
        ServedPages restarted = new ServedPages(texts, others, new Copies(data), clock);
        assertThat(html(restarted, site(2), ServedPagesTest::silent)).isEqualTo("as it was");
        assertThat(html(restarted, site(2), () -> "as it is")).isEqualTo("as it is");
        ServedPages elsewhere = new ServedPages(texts, others, new Copies(data.resolve("other")), clock);
        assertThatThrownBy(() -> html(elsewhere, site, ServedPagesTest::silent))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    private static String silent() {
        throw new DataAccessResourceFailureException("the database does not answer");
    }

    private static String html(ServedPages pages, Site site, Supplier<String> draw) {
        Served page =
                pages.page(new KnownSites(List.of(site), Map.of(), List.of()), site, Look.USUAL, "so/trang", draw);
        return page == null ? "" : new String(page.plain(), StandardCharsets.UTF_8);
    }

    private static Site site(long revision) {
        return new Site(
                new SiteId(new UUID(1, 1)),
                new AgencyId(new UUID(2, 2)),
                new Slug("so"),
                null,
                "Sở",
                "Department",
                Colour.RIVER,
                Instant.EPOCH,
                null,
                null,
                null,
                revision);
    }
}
