package vn.banggiang.portal.open;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.LinkedTexts;
import vn.banggiang.portal.PublicAddress;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteBoard;
import vn.banggiang.portal.SiteId;
import vn.banggiang.publicpages.PublicEntries;
import vn.banggiang.richtext.RichText;

/** Reads what is on line for its links, and says whether an address of a portal leads anywhere. */
@Component
class OnLineLinks implements LinkedTexts {

    private static final Set<String> PAGES = Set.of("tim-kiem", "so-do-trang", "hien-thi", "rss.xml", "atom.xml");
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final OnLineTexts texts;
    private final OnLineFiles files;
    private final ObjectProvider<PublicEntries> modules;
    private final SiteBoard board;
    private final Clock clock;

    OnLineLinks(
            JdbcClient jdbc,
            OnLineTexts texts,
            OnLineFiles files,
            ObjectProvider<PublicEntries> modules,
            SiteBoard board,
            Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.files = files;
        this.modules = modules;
        this.board = board;
        this.clock = clock;
    }

    @Override
    public List<LinkedText> onLine(SiteId site, @Nullable ArticleId after, int most) {
        return jdbc.sql("SELECT a.id, v.title, v.body" + OnLineTexts.TABLES
                        + " AND p.site_id = :site AND a.site_id = :site AND a.id > :after ORDER BY a.id LIMIT :most")
                .param("at", Columns.time(clock.instant()))
                .param("site", site.value())
                .param("after", after == null ? BEFORE_ALL : after.value())
                .param("most", most)
                .query(OnLineLinks::text)
                .list();
    }

    @Override
    public boolean isAnswered(String path) {
        String[] parts = path.substring(PublicAddress.ROOT.length())
                .replaceAll("^/+|/+$", "")
                .split("/", -1);
        if (parts[0].isEmpty()) {
            return true;
        }
        Optional<Site> site = board.known().called(parts[0]);
        if (site.isEmpty() || parts.length == 1) {
            return site.isPresent();
        }
        List<String> below = Arrays.asList(parts).subList(1, parts.length);
        List<String> named = below.getFirst().equals("en") ? below.subList(1, below.size()) : below;
        return named.isEmpty() || isAnswered(site.get(), named);
    }

    /** What has more parts than an article's address is answered by a module, by pictures or by files. */
    private boolean isAnswered(Site site, List<String> below) {
        String first = below.getFirst();
        if (below.size() > 1) {
            Optional<UUID> id = uuid(below.get(1));
            return switch (first) {
                case "hinh" ->
                    id.filter(picture -> files.shows(site.id(), picture)).isPresent();
                case "tep" -> id.flatMap(file -> files.file(site.id(), file)).isPresent();
                default -> isOfAModule(first);
            };
        }
        boolean isSection = board.known().sectionsOf(site).stream()
                .anyMatch(section -> section.slug().value().equals(first));
        return isSection
                || PAGES.contains(first)
                || isOfAModule(first)
                || texts.addressed(site.id(), first)
                        .flatMap(found -> texts.at(site.id(), found.article()))
                        .isPresent();
    }

    private boolean isOfAModule(String first) {
        return modules.stream().anyMatch(module -> module.addresses().contains(first));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static LinkedText text(ResultSet row, int number) throws SQLException {
        return new LinkedText(
                new ArticleId(Columns.uuid(row, "id")), row.getString("title"), RichText.stored(row.getString("body")));
    }
}
