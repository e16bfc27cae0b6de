package vn.banggiang.portal.open;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.portal.SectionKind;
import vn.banggiang.portal.Site;
import vn.banggiang.publicpages.PublicEntry;
import vn.banggiang.shell.PageOf;

/** What is found for a reader's words: articles, and what other modules have on line, each kind by itself. */
@Component
public class PublicSearch {

    private static final String ARTICLES = "articles";
    private static final int SHORTEST = 2;
    private static final int SUGGESTED = 8;

    private final OnLineTexts texts;
    private final OtherEntries others;
    private final Clock clock;

    PublicSearch(OnLineTexts texts, OtherEntries others, Clock clock) {
        this.texts = texts;
        this.others = others;
        this.clock = clock;
    }

    Found found(Visited visited, Wish wish) {
        var asked = new Question(visited, wish);
        List<Group> groups = new ArrayList<>();
        groups.add(articles(asked));
        for (SectionKind kind : others.kinds()) {
            groups.add(entries(asked, kind));
        }
        Group shown = groups.stream()
                .filter(group -> group.tag().equals(wish.group()))
                .findFirst()
                .or(() -> groups.stream()
                        .filter(group -> group.lines().total() > 0)
                        .findFirst())
                .orElse(groups.getFirst());
        return new Found(wish, groups, kinds(), shown);
    }

    /** Titles that a reader may be about to type. */
    List<String> suggested(Site site, String words) {
        return words.length() < SHORTEST ? List.of() : texts.titles(site.id(), words, SUGGESTED);
    }

    private Group articles(Question asked) {
        Wish wish = asked.wish();
        TextSearch search = new TextSearch(
                wish.everywhere() ? null : asked.site().id(),
                wish.words(),
                wish.section(),
                wish.period().since(VietnamTime.today(clock)));
        return new Group(
                ARTICLES,
                "portal.open.articles",
                texts.found(search, wish.page(ARTICLES)).map(asked::line));
    }

    private Group entries(Question asked, SectionKind kind) {
        Wish wish = asked.wish();
        PageOf<PublicEntry> found = others.filling(kind)
                .orElseThrow()
                .found(wish.everywhere() ? null : asked.site().agency(), wish.words(), wish.page(kind.tag()));
        return new Group(kind.tag(), kind.key(), found.map(asked::line));
    }

    /** Under which articles stand. */
    private List<SectionKind> kinds() {
        return Arrays.stream(SectionKind.values())
                .filter(kind -> !kind.isOfTheDirectory() && others.filling(kind).isEmpty())
                .toList();
    }

    /**
     * What a reader looks for.
     *
     * @param group whose lines are shown; where empty, of the first that has any
     * @param section kind of section in which articles stand, or null
     * @param number of the page of the group that is shown
     */
    public record Wish(
            String words,
            boolean everywhere,
            String group,
            @Nullable SectionKind section,
            Period period,
            int number) {

        /** The kinds that are not shown are only counted. */
        int page(String tag) {
            boolean shown = group.isEmpty() ? tag.equals(ARTICLES) : group.equals(tag);
            return shown ? number : 0;
        }
    }

    /** What is looked for, and where. */
    private record Question(Visited visited, Wish wish) {

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
            return wish.everywhere()
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
     * @param kinds of sections by which articles may be chosen
     * @param shown the group whose lines are shown
     */
    public record Found(Wish wish, List<Group> groups, List<SectionKind> kinds, Group shown) {

        /** Copies the lists. */
        public Found {
            groups = List.copyOf(groups);
            kinds = List.copyOf(kinds);
        }

        /** The address of another group of the same answer. */
        public String href(Group group) {
            return "tim-kiem?q=" + URLEncoder.encode(wish.words(), StandardCharsets.UTF_8)
                    + (wish.everywhere() ? "&o=all" : "")
                    + (wish.section() == null ? "" : "&muc=" + wish.section().tag())
                    + (wish.period() == Period.ANY
                            ? ""
                            : "&thoi=" + wish.period().tag())
                    + "&loai=" + group.tag();
        }

        /** How much is found, of all kinds. */
        public long total() {
            return groups.stream().mapToLong(group -> group.lines().total()).sum();
        }
    }
}
