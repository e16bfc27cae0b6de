package vn.banggiang.tasks;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.search.Findings;
import vn.banggiang.search.SearchEntry;
import vn.banggiang.search.SearchSource;
import vn.banggiang.shell.PageOf;

/** Tasks in the search of everything. */
@Component
class TaskSearch implements SearchSource {

    private static final int ORDER = 15;

    private final TaskList list;

    TaskSearch(TaskList list) {
        this.list = list;
    }

    @Override
    public Findings find(Actor reader, String query, int most) {
        PageOf<TaskLine> found =
                list.page(reader, new TaskFilter(TaskView.ALL, Set.of(), null, query, null, null, null, null, null, 0));
        Names names = list.names(found.lines());
        List<SearchEntry> entries = found.lines().stream()
                .limit(most)
                .map(line -> new SearchEntry(
                        line.title(),
                        names.of(line.lead()),
                        line.deadline(),
                        line.standing().state().key(),
                        line.standing().state().tone(),
                        "/tasks/" + line.id(),
                        null))
                .toList();
        return new Findings("tasks.place", ORDER, entries, found.total(), "/tasks?view=ALL");
    }
}
