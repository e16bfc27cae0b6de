package vn.banggiang.portal.open;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.PublicAddress;
import vn.banggiang.portal.Section;
import vn.banggiang.portal.SectionId;
import vn.banggiang.portal.SectionKind;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Slug;
import vn.banggiang.portal.VersionId;
import vn.banggiang.richtext.RichText;
import vn.banggiang.shell.Language;
import vn.banggiang.shell.PageOf;
import vn.banggiang.storage.Sha256;
import vn.banggiang.words.Folding;

/**
 * What is on line at a moment, now or on that day. Lists, articles, search, feeds and site maps ask here and nowhere else, so
 * that what ended is in none of them.
 */
@Component
public class OnLineTexts {

    /** Lines of a list. */
    public static final int PAGE_SIZE = 20;

    /** The one predicate: the version's time, and the site's time with the article. */
    private static final String ON_LINE = """
            d.from_at <= :at AND (d.until_at IS NULL OR d.until_at > :at)
              AND p.since <= :at AND (p.until_at IS NULL OR p.until_at > :at)
            """;

    static final String TABLES = """
              FROM portal.place p
              JOIN portal.validity d ON d.article_id = p.article_id
              JOIN portal.version v ON v.id = d.version_id
              JOIN portal.article a ON a.id = p.article_id
              JOIN portal.site s ON s.id = p.site_id
             WHERE
            """ + ON_LINE;

    private static final String SLUG = """
            (SELECT slug FROM portal.address x WHERE x.article_id = p.article_id AND x.site_id = p.site_id
              ORDER BY given_at DESC, slug LIMIT 1) AS slug
            """;

    private static final String LEAD = """
            (SELECT picture_id FROM portal.version_picture x WHERE x.version_id = v.id ORDER BY ordinal LIMIT 1) AS lead
            """;

    static final String LINE = "SELECT a.id AS article_id, v.id AS version_id, p.site_id, s.slug AS site_slug,"
            + " p.section_id, a.site_id AS home_id, a.language, v.title, v.summary, v.byline, v.dated_at, d.from_at,"
            + " d.until_at, v.number, " + SLUG + "," + LEAD;

    private static final String OF_KIND = " AND p.section_id IN (SELECT id FROM portal.section WHERE kind = :kind)";

    private static final String NEWEST_FIRST = " ORDER BY p.dated_at DESC, a.id LIMIT :most OFFSET :before";

    private final JdbcClient jdbc;
    private final OnLineFiles files;
    private final OnLineEvents events;
    private final Clock clock;

    OnLineTexts(JdbcClient jdbc, OnLineFiles files, OnLineEvents events, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** The newest of a site in one language. */
    public List<Shown> newest(SiteId site, Language language, int most) {
        return asked(LINE + TABLES + " AND p.site_id = :site AND a.language = :language" + NEWEST_FIRST, moment())
                .param("site", site.value())
                .param("language", language.name())
                .param("most", most)
                .param("before", 0)
                .query(OnLineTexts::shown)
                .list();
    }

    /** The newest of all sites, each at its home. */
    public List<Shown> newest(int most) {
        return asked(LINE + TABLES + " AND p.site_id = a.site_id" + NEWEST_FIRST, moment())
                .param("most", most)
                .param("before", 0)
                .query(OnLineTexts::shown)
                .list();
    }

    /** The newest of one of its sections. */
    public List<Shown> newest(Section section, Language language, int most) {
        return inSection(section, language, most, 0);
    }

    /** A page of one of its sections, counted from 0. */
    public PageOf<Shown> page(Section section, Language language, int page) {
        long total = asked(
                        "SELECT count(*)" + TABLES
                                + " AND p.site_id = :site AND p.section_id = :section AND a.language = :language",
                        moment())
                .param("site", section.site().value())
                .param("section", section.id().value())
                .param("language", language.name())
                .query(Long.class)
                .single();
        return new PageOf<>(inSection(section, language, PAGE_SIZE, page * PAGE_SIZE), total, page, PAGE_SIZE);
    }

    /** What this address shows at a moment: the text that is on line there then. */
    public Optional<Text> at(SiteId site, ArticleId article, Instant moment) {
        return asked(LINE + """
                                , v.body, v.sha256,
                                (SELECT slug FROM portal.site h WHERE h.id = a.site_id) AS home_slug,
                                (SELECT slug FROM portal.address x
                                  WHERE x.article_id = a.id AND x.site_id = a.site_id
                                  ORDER BY given_at DESC, slug LIMIT 1) AS own_slug
                                """ + TABLES + " AND p.site_id = :site AND a.id = :article", moment)
                .param("site", site.value())
                .param("article", article.value())
                .query((row, number) -> text(row))
                .optional();
    }

    /** The same at this moment. */
    public Optional<Text> at(SiteId site, ArticleId article) {
        return at(site, article, moment());
    }

    /** All that was on line at a site at a moment, the newest first, at most a hundred. */
    public List<Shown> on(SiteId site, Instant moment) {
        return asked(LINE + TABLES + " AND p.site_id = :site" + NEWEST_FIRST, moment)
                .param("site", site.value())
                .param("most", 100)
                .param("before", 0)
                .query(OnLineTexts::shown)
                .list();
    }

    /**
     * What is found at one site, or at all of them by the articles' homes: each word somewhere in the text, what has it with
     * the accents as typed first. Words without a letter or digit find nothing.
     */
    public PageOf<Shown> found(TextSearch search, int page) {
        String[] plain = patterns(Folding.fold(search.words()));
        if (plain.length == 0) {
            return new PageOf<>(List.of(), 0, 0, PAGE_SIZE);
        }
        String where = (search.site() == null ? " AND p.site_id = a.site_id" : " AND p.site_id = :site")
                + (search.kind() == null ? "" : OF_KIND)
                + (search.since() == null ? "" : " AND p.dated_at >= :since")
                + " AND v.plain LIKE ALL (:plain)";
        long total = searched("SELECT count(*)" + TABLES + where, search, plain)
                .query(Long.class)
                .single();
        List<Shown> lines = searched(
                        LINE + TABLES + where
                                + " ORDER BY v.accented LIKE ALL (:accented) DESC, p.dated_at DESC, a.id LIMIT :most OFFSET :before",
                        search,
                        plain)
                .param("accented", patterns(Folding.accented(search.words())))
                .param("most", PAGE_SIZE)
                .param("before", page * PAGE_SIZE)
                .query(OnLineTexts::shown)
                .list();
        return new PageOf<>(lines, total, page, PAGE_SIZE);
    }

    /** Titles of one site in which each of these words stands, the best first: what a reader may be about to type. */
    public List<String> titles(SiteId site, String words, int most) {
        List<String> wanted = Arrays.stream(Folding.fold(words).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return found(TextSearch.of(site, words), 0).lines().stream()
                .map(Shown::title)
                .filter(title -> wanted.stream().allMatch(Folding.fold(title)::contains))
                .distinct()
                .limit(most)
                .toList();
    }

    /** Which article has, or once had, this address; whether any of it is on line is another question. */
    public Optional<Addressed> addressed(SiteId site, String slug) {
        return jdbc.sql("""
                        SELECT article_id, (SELECT slug FROM portal.address x
                            WHERE x.article_id = a.article_id AND x.site_id = a.site_id
                            ORDER BY given_at DESC, slug LIMIT 1) AS current
                          FROM portal.address a WHERE site_id = :site AND slug = :slug
                        """)
                .param("site", site.value())
                .param("slug", slug)
                .query((row, number) -> new Addressed(
                        new ArticleId(Columns.uuid(row, "article_id")), new Slug(row.getString("current"))))
                .optional();
    }

    /** When anything comes on line at this site or goes, next; empty where nothing is planned. */
    public Optional<Instant> nextChange(SiteId site) {
        return jdbc.sql("""
                        SELECT min(moment) AS moment FROM (
                            SELECT from_at AS moment FROM portal.validity d WHERE from_at > :now AND EXISTS (
                                SELECT FROM portal.place p WHERE p.article_id = d.article_id AND p.site_id = :site)
                            UNION ALL
                            SELECT until_at FROM portal.validity d WHERE until_at > :now AND EXISTS (
                                SELECT FROM portal.place p WHERE p.article_id = d.article_id AND p.site_id = :site)) m
                        """)
                .param("now", Columns.time(moment()))
                .param("site", site.value())
                .query((row, number) -> Optional.ofNullable(Columns.instantOrNull(row, "moment")))
                .single();
    }

    private List<Shown> inSection(Section section, Language language, int most, int before) {
        return asked(
                        LINE + TABLES + " AND p.site_id = :site AND p.section_id = :section AND a.language = :language"
                                + NEWEST_FIRST,
                        moment())
                .param("site", section.site().value())
                .param("section", section.id().value())
                .param("language", language.name())
                .param("most", most)
                .param("before", before)
                .query(OnLineTexts::shown)
                .list();
    }

    private JdbcClient.StatementSpec searched(String statement, TextSearch search, String[] plain) {
        SiteId site = search.site();
        SectionKind kind = search.kind();
        return asked(statement, moment())
                .param("plain", plain)
                .param("site", site == null ? null : site.value())
                .param("kind", kind == null ? null : kind.name())
                .param("since", Columns.timeOrNull(search.since()));
    }

    private JdbcClient.StatementSpec asked(String statement, Instant at) {
        return jdbc.sql(statement).param("at", Columns.time(at));
    }

    private Instant moment() {
        return clock.instant();
    }

    /** Folded words have no sign that means something in a pattern; those with accents may. */
    private static String[] patterns(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }

    static Shown shown(ResultSet row, int number) throws SQLException {
        return new Shown(
                new ArticleId(Columns.uuid(row, "article_id")),
                new VersionId(Columns.uuid(row, "version_id")),
                new SiteId(Columns.uuid(row, "site_id")),
                new Slug(row.getString("site_slug")),
                new SectionId(Columns.uuid(row, "section_id")),
                new SiteId(Columns.uuid(row, "home_id")),
                new Slug(row.getString("slug")),
                Language.valueOf(row.getString("language")),
                row.getString("title"),
                row.getString("summary"),
                row.getString("byline"),
                Columns.instant(row, "dated_at"),
                Columns.instant(row, "from_at"),
                Columns.instantOrNull(row, "until_at"),
                row.getInt("number") > 1,
                Columns.uuidOrNull(row, "lead"));
    }

    private Text text(ResultSet row) throws SQLException {
        Shown shown = shown(row, 0);
        return new Text(
                shown,
                RichText.stored(row.getString("body")),
                files.of(shown.version()),
                events.of(shown.version()).orElse(null),
                new Sha256(row.getString("sha256")),
                PublicAddress.of(new Slug(row.getString("home_slug")), new Slug(row.getString("own_slug"))));
    }

    /** What an address leads to, and the address that it has now. */
    public record Addressed(ArticleId article, Slug current) {}
}
