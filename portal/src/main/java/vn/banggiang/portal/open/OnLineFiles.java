package vn.banggiang.portal.open;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.portal.AttachedFile;
import vn.banggiang.portal.FileKind;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.VersionId;
import vn.banggiang.storage.Sha256;

/** Pictures and files that go with texts: reached through a text that is on line, by the same predicate, and in no other way. */
@Component
public class OnLineFiles {

    private static final String WAS_ON_LINE = """
              JOIN portal.validity d ON d.version_id = x.version_id
              JOIN portal.place p ON p.article_id = d.article_id AND p.site_id = :site
             WHERE greatest(d.from_at, p.since) <= :at
               AND greatest(d.from_at, p.since)
                   < least(coalesce(d.until_at, 'infinity'), coalesce(p.until_at, 'infinity'))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    OnLineFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether a text that is on line at this site now has this picture. */
    public boolean shows(SiteId site, UUID picture) {
        return asked(
                        "SELECT EXISTS (SELECT" + OnLineTexts.TABLES + " AND p.site_id = :site AND EXISTS ("
                                + "SELECT FROM portal.version_picture x WHERE x.version_id = v.id AND x.picture_id = :picture))",
                        clock.instant())
                .param("site", site.value())
                .param("picture", picture)
                .query(Boolean.class)
                .single();
    }

    /** A file that goes with a text that is on line at this site now. */
    public Optional<AttachedFile> file(SiteId site, UUID file) {
        return asked(
                        "SELECT f.* FROM portal.file f WHERE f.id = :file AND EXISTS (SELECT" + OnLineTexts.TABLES
                                + " AND p.site_id = :site AND EXISTS ("
                                + "SELECT FROM portal.version_file x WHERE x.version_id = v.id AND x.file_id = f.id))",
                        clock.instant())
                .param("site", site.value())
                .param("file", file)
                .query(OnLineFiles::file)
                .optional();
    }

    /** Whether a text with this picture ever was on line at this site, for those who may see its past. */
    public boolean everShowed(SiteId site, UUID picture) {
        return asked(
                        "SELECT EXISTS (SELECT FROM portal.version_picture x " + WAS_ON_LINE
                                + " AND x.picture_id = :picture)",
                        clock.instant())
                .param("site", site.value())
                .param("picture", picture)
                .query(Boolean.class)
                .single();
    }

    /** A file that went with a text that ever was on line at this site, for those who may see its past. */
    public Optional<AttachedFile> ever(SiteId site, UUID file) {
        return asked(
                        "SELECT f.* FROM portal.file f WHERE f.id = :file AND EXISTS (SELECT FROM portal.version_file x "
                                + WAS_ON_LINE + " AND x.file_id = f.id)",
                        clock.instant())
                .param("site", site.value())
                .param("file", file)
                .query(OnLineFiles::file)
                .optional();
    }

    /** Those of a version, in their order. */
    List<AttachedFile> of(VersionId version) {
        return jdbc.sql("""
                        SELECT f.* FROM portal.version_file x JOIN portal.file f ON f.id = x.file_id
                        WHERE x.version_id = :version ORDER BY x.ordinal
                        """)
                .param("version", version.value())
                .query(OnLineFiles::file)
                .list();
    }

    private static AttachedFile file(ResultSet row, int number) throws SQLException {
        return new AttachedFile(
                Columns.uuid(row, "id"),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("bytes"),
                new Sha256(row.getString("sha256")));
    }

    private JdbcClient.StatementSpec asked(String statement, Instant at) {
        return jdbc.sql(statement).param("at", Columns.time(at));
    }
}
