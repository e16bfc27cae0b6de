package vn.banggiang.records;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.documents.web.ListQuery;
import vn.banggiang.identity.Actor;
import vn.banggiang.search.Findings;
import vn.banggiang.search.SearchEntry;
import vn.banggiang.search.SearchSource;
import vn.banggiang.shell.PageOf;

/** What is found among records: the same as their list shows for the same words. */
@Component
class RecordSearch implements SearchSource {

    private final RecordList list;

    RecordSearch(RecordList list) {
        this.list = list;
    }

    @Override
    public Findings find(Actor reader, String words, int most) {
        PageOf<RecordLine> found = list.page(reader, new RecordFilter(Set.of(), words, 0));
        return new Findings(
                "records.place",
                30,
                found.lines().stream().limit(most).map(RecordSearch::entry).toList(),
                found.total(),
                new ListQuery("/records", Set.of(), words, "").page(0));
    }

    private static SearchEntry entry(RecordLine line) {
        return new SearchEntry(
                line.title(),
                line.code(),
                VietnamTime.day(line.openedAt()),
                line.state().key(),
                line.state() == RecordState.CLOSED ? "good" : "",
                "/records/" + line.id(),
                null);
    }
}
