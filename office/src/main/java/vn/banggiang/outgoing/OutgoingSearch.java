package vn.banggiang.outgoing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.documents.web.ListQuery;
import vn.banggiang.identity.Actor;
import vn.banggiang.search.Findings;
import vn.banggiang.search.Passage;
import vn.banggiang.search.SearchEntry;
import vn.banggiang.search.SearchSource;
import vn.banggiang.shell.PageOf;

/** What is found among outgoing documents: the same as their list shows for the same words. */
@Component
class OutgoingSearch implements SearchSource {

    private final OutgoingList list;

    OutgoingSearch(OutgoingList list) {
        this.list = list;
    }

    @Override
    public Findings find(Actor reader, String words, int most) {
        PageOf<OutgoingLine> found =
                list.page(reader, new OutgoingFilter(Set.of(), words, OutgoingFilter.Order.NEWEST, 0));
        Map<UUID, Passage> passages = list.passages(found, words);
        return new Findings(
                "outgoing.place",
                20,
                found.lines().stream()
                        .limit(most)
                        .map(line -> entry(line, passages.get(line.id().value())))
                        .toList(),
                found.total(),
                new ListQuery("/outgoing", Set.of(), words, OutgoingFilter.Order.NEWEST.name()).page(0));
    }

    private static SearchEntry entry(OutgoingLine line, @Nullable Passage passage) {
        LocalDate day = line.date();
        return new SearchEntry(
                line.trichYeu(),
                line.code() + " · " + line.signer(),
                day == null ? VietnamTime.day(line.changedAt()) : day,
                line.state().key(),
                line.state() == OutgoingState.ISSUED ? "good" : "",
                "/outgoing/" + line.id(),
                passage);
    }
}
