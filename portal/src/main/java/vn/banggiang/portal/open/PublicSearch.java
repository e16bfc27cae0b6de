package vn.banggiang.portal.open;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.banggiang.portal.SectionKind;
import vn.banggiang.portal.Site;
import vn.banggiang.publicpages.PublicEntries;
import vn.banggiang.publicpages.PublicEntry;
import vn.banggiang.shell.PageOf;

/** What is found for a reader's words: articles, and what other modules have on line, each kind by itself. */
@Component
public class PublicSearch {

    private static final String ARTICLES = "articles";

    private final OnLineTexts texts;
    private final OtherEntries others;

    PublicSearch(OnLineTexts texts, OtherEntries others) {
        this.texts = texts;
        this.others = others;
    }

    Found found(Visited visited, String words, boolean everywhere, String wanted, int page) {
        var asked = new Question(visited, words, everywhere);
        List<Group> groups = new ArrayList<>();
        groups.add(articles(asked, page(wanted, ARTICLES, page)));
        for (SectionKind kind : others.kinds()) {
            groups.add(entries(asked, kind, page(wanted, kind.tag(), page)));
        }
        Group shown = groups.stream()
                .filter(group -> group.tag().equals(wanted))
                .findFirst()
                .or(() -> groups.stream()
                        .filter(group -> group.lines().total() > 0)
                        .findFirst())
                .orElse(groups.getFirst());
        return new Found(words, everywhere, groups, shown);
    }

    private Group articles(Question asked, int page) {
        PageOf<Shown> found =
                texts.found(asked.everywhere() ? null : asked.site().id(), asked.words(), page);
        return new Group(ARTICLES, "portal.open.articles", found.map(asked::line));
    }

    private Group entries(Question asked, SectionKind kind, int page) {
        PublicEntries entries = others.filling(kind).orElseThrow();
        PageOf<PublicEntry> found =
                entries.found(asked.everywhere() ? null : asked.site().agency(), asked.words(), page);
        return new Group(kind.tag(), kind.key(), found.map(asked::line));
    }

    /** The kinds that are not shown are only counted. */
    private static int page(String wanted, String tag, int page) {
        boolean shown = wanted.isEmpty() ? tag.equals(ARTICLES) : wanted.equals(tag);
        return shown ? page : 0;
    }

    /** What is looked for, and where. */
    private record Question(Visited visited, String words, boolean everywhere) {

        Site site() {
            return visited.site();
        }

        Line line(Shown shown) {
            return new Line(
                    where(visited.known().site(shown.site())),
                    shown.href(),
                    shown.title(),
                    shown.summary(),
                    shown.dated());
        }

        Line line(PublicEntry entry) {
            return new Line(
                    where(visited.known().of(entry.agency())),
                    entry.href(),
                    entry.title(),
                    entry.summary(),
                    entry.dated());
        }

        private String where(Optional<Site> site) {
            return everywhere
                    ? site.map(found -> found.title(visited.look().language())).orElse("")
                    : "";
        }
    }

    /**
     * One thing that was found.
     *
     * @param where at which portal; empty where only one was searched
     */
    public record Line(String where, String href, String title, String summary, Instant dated) {}

    /**
     * What is found of one kind.
     *
     * @param key message key of its name
     */
    public record Group(String tag, String key, PageOf<Line> lines) {}

    /**
     * The answer to a reader's words.
     *
     * @param shown the group whose lines are shown
     */
    public record Found(String words, boolean everywhere, List<Group> groups, Group shown) {

        /** Copies the list. */
        public Found {
            groups = List.copyOf(groups);
        }

        /** How much is found, of all kinds. */
        public long total() {
            return groups.stream().mapToLong(group -> group.lines().total()).sum();
        }
    }
}
