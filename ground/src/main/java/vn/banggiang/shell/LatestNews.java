package vn.banggiang.shell;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.shell.WorkNews.News;

/** What the systems say in a row of overlapping questions, each of it new once. */
final class LatestNews {

    private final List<WorkNews> systems;
    private final Map<WorkNews, Set<News>> before = new HashMap<>();

    LatestNews(List<WorkNews> systems) {
        this.systems = systems;
    }

    /** Asks once more. */
    Round since(Instant moment) {
        Map<WorkNews, Set<News>> now =
                systems.stream().collect(Collectors.toMap(system -> system, system -> system.since(moment)));
        Set<AgencyId> anew = now.entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .filter(news ->
                                !before.getOrDefault(one.getKey(), Set.of()).contains(news)))
                .map(News::agency)
                .collect(Collectors.toSet());
        before.putAll(now);
        Set<AgencyId> lately =
                now.values().stream().flatMap(Set::stream).map(News::agency).collect(Collectors.toSet());
        return new Round(anew, lately);
    }

    /**
     * The answers to one question.
     *
     * @param anew where something happened that no question before found
     * @param lately where anything happened since the moment
     */
    record Round(Set<AgencyId> anew, Set<AgencyId> lately) {}
}
