package vn.banggiang.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.shell.WorkNews.News;

/** One act is new once, however often the overlapping questions find it. */
class LatestNewsTest {

    private final AgencyId here = new AgencyId(UUID.randomUUID());
    private final AgencyId there = new AgencyId(UUID.randomUUID());
    private final Set<News> documents = new HashSet<>();
    private final Set<News> tasks = new HashSet<>();
    private final LatestNews news =
            new LatestNews(List.of(moment -> Set.copyOf(documents), moment -> Set.copyOf(tasks)));

    @Test
    void anActIsNewOnceAndStaysAmongTheLatest() {
        documents.add(new News(here, 7));

        assertThat(anew()).containsExactly(here);
        assertThat(anew()).isEmpty();
        assertThat(news.since(Instant.EPOCH).lately()).containsExactly(here);
    }

    @Test
    void whatASlowTransactionWroteBeforeIsNewWhenItIsThere() {
        documents.add(new News(here, 7));
        anew();

        documents.add(new News(there, 6));

        assertThat(anew()).containsExactly(there);
    }

    @Test
    void twoSystemsCountForThemselves() {
        documents.add(new News(here, 7));
        anew();

        tasks.add(new News(here, 7));

        assertThat(anew()).containsExactly(here);
    }

    private Set<AgencyId> anew() {
        return news.since(Instant.EPOCH).anew();
    }
}
