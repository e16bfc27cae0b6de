package vn.banggiang.incoming;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** What is found among incoming documents: the same as their list shows for the same words. */
@Component
class IncomingSearch implements SearchSource {

    private final IncomingList list;

    IncomingSearch(IncomingList list) {
        this.list = list;
    }

    @Override
    public Findings find(Actor reader, String words, int most) {
        PageOf<IncomingLine> found =
                list.page(reader, new IncomingFilter(Set.of(), words, "", IncomingFilter.Order.NEWEST, 0));
        Map<UUID, Passage> passages = list.passages(found, words);
        return new Findings(
                "incoming.place",
                10,
                found.lines().stream()
                        .limit(most)
                        .map(line -> entry(line, passages.get(line.id().value())))
                        .toList(),
                found.total(),
                new ListQuery("/incoming", Set.of(), words, IncomingFilter.Order.NEWEST.name()).page(0));
    }

    private static SearchEntry entry(IncomingLine line, @Nullable Passage passage) {
        LocalDate day = line.date();
        boolean recalled = line.recalledAt() != null;
        return new SearchEntry(
                line.trichYeu(),
                Stream.of(line.code(), line.issuer())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                day == null ? VietnamTime.day(line.arrivedAt()) : day,
                recalled ? "incoming.state.recalled" : line.state().key(),
                recalled ? "danger" : line.state().over() ? line.state().tone() : "",
                "/incoming/" + line.id(),
                passage);
    }
}
