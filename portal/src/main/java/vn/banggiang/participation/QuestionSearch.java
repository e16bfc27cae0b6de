package vn.banggiang.participation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.search.Findings;
import vn.banggiang.search.SearchEntry;
import vn.banggiang.search.SearchSource;
import vn.banggiang.shell.PageOf;

/** Questions in the search of everything. */
@Component
class QuestionSearch implements SearchSource {

    private static final int ORDER = 60;

    private final QuestionList list;

    QuestionSearch(QuestionList list) {
        this.list = list;
    }

    @Override
    public Findings find(Actor reader, String words, int most) {
        PageOf<QuestionLine> found = list.page(reader, new QuestionFilter(Set.of(), words, 0));
        List<SearchEntry> entries = found.lines().stream()
                .limit(most)
                .map(line -> new SearchEntry(
                        line.title(),
                        "",
                        line.due(),
                        line.state().key(),
                        line.state().tone(),
                        "/portal/questions/" + line.id(),
                        null))
                .toList();
        return new Findings("participation.questions", ORDER, entries, found.total(), "/portal/questions");
    }
}
