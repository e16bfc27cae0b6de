package vn.banggiang.programmes;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.banggiang.documents.web.ListQuery;
import vn.banggiang.identity.Actor;
import vn.banggiang.search.Findings;
import vn.banggiang.search.SearchEntry;
import vn.banggiang.search.SearchSource;
import vn.banggiang.shell.PageOf;

/** What is found among programmes: the same as their list shows for the same words. */
@Component
class ProgrammeSearch implements SearchSource {

    private final ProgrammeList list;

    ProgrammeSearch(ProgrammeList list) {
        this.list = list;
    }

    @Override
    public Findings find(Actor reader, String words, int most) {
        PageOf<ProgrammeLine> found = list.page(reader, new ProgrammeFilter(Set.of(), words, 0));
        return new Findings(
                "programmes.place",
                60,
                found.lines().stream().limit(most).map(ProgrammeSearch::entry).toList(),
                found.total(),
                new ListQuery("/programmes", Set.of(), words, "").page(0));
    }

    private static SearchEntry entry(ProgrammeLine line) {
        return new SearchEntry(
                line.title(),
                line.code(),
                line.first(),
                line.state().key(),
                line.state().tone(),
                "/programmes/" + line.id(),
                null);
    }
}
