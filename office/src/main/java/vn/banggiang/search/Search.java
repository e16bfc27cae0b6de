package vn.banggiang.search;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.banggiang.identity.Actor;
import vn.banggiang.words.Folding;

/** Asks all systems at once, each by its own rule of who sees what. */
@Service
public class Search {

    /** Of each system: more are for its own list, which sorts and pages them. */
    private static final int MOST_OF_EACH = 10;

    private final List<SearchSource> systems;

    Search(List<SearchSource> systems) {
        this.systems = systems;
    }

    /** What each system found, those that found nothing left out; empty when the query has no letter and no digit. */
    public List<Findings> find(Actor reader, String query) {
        if (asksForNothing(query)) {
            return List.of();
        }
        return systems.stream()
                .map(system -> system.find(reader, query, MOST_OF_EACH))
                .filter(found -> found.total() > 0)
                .sorted(Comparator.comparingInt(Findings::order))
                .toList();
    }

    /** Whether there is no letter or digit to search for. */
    public static boolean asksForNothing(String query) {
        return Folding.fold(query).isEmpty();
    }
}
