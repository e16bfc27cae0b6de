package vn.banggiang.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.richtext.RichText;
import vn.banggiang.storage.Sha256;
import vn.banggiang.words.Folding;

/** Where it is kept what was published, and when that was, is or will be on line. */
@Component
class VersionStore {

    private static final String VERSIONS = """
            SELECT v.*, d.from_at, d.until_at, d.ended_why, u.reason, u.checked_by
              FROM portal.version v
              JOIN portal.validity d ON d.version_id = v.id
              LEFT JOIN portal.urgency u ON u.version_id = v.id
            """;

    private final JdbcClient jdbc;
    private final AttachedFileStore files;
    private final EventStore events;

    VersionStore(JdbcClient jdbc, AttachedFileStore files, EventStore events) {
        this.jdbc = jdbc;
        this.files = files;
        this.events = events;
    }

    void add(Version version, AgencyId agency) {
        ArticleText text = version.text();
        jdbc.sql("""
                INSERT INTO portal.version (id, article_id, agency_id, number, draft, title, summary, byline, dated_at,
                    body, sha256, approved_by, published_at, accented, plain)
                VALUES (:id, :article, :agency, :number, :draft, :title, :summary, :byline, :dated, :body, :sha256, :by,
                    :at, :accented, :plain)
                """)
                .param("id", version.id().value())
                .param("article", version.article().value())
                .param("agency", agency.value())
                .param("number", version.number())
                .param("draft", version.draft())
                .param("title", text.title())
                .param("summary", text.summary())
                .param("byline", text.byline())
                .param("dated", Columns.time(version.dated()))
                .param("body", text.body().html())
                .param("sha256", version.sha256().value())
                .param("by", version.approvedBy().value())
                .param("at", Columns.time(version.publishedAt()))
                .param("accented", Folding.accented(text.words()))
                .param("plain", Folding.fold(text.words()))
                .update();
        jdbc.sql("""
                INSERT INTO portal.validity (version_id, article_id, from_at, until_at, ended_why)
                VALUES (:id, :article, :from, :until, '')
                """)
                .param("id", version.id().value())
                .param("article", version.article().value())
                .param("from", Columns.time(version.from()))
                .param("until", Columns.timeOrNull(version.until()))
                .update();
        jdbc.sql("""
                INSERT INTO portal.version_picture (version_id, picture_id, ordinal)
                SELECT :id, picture, ordinal FROM unnest(:pictures) WITH ORDINALITY AS p (picture, ordinal)
                """)
                .param("id", version.id().value())
                .param("pictures", text.body().pictures().toArray(UUID[]::new))
                .update();
        files.addToVersion(version.id(), version.files());
        events.addToVersion(version.id(), text.event());
    }

    void addUrgency(VersionId id, String reason) {
        jdbc.sql("INSERT INTO portal.urgency (version_id, reason) VALUES (:id, :reason)")
                .param("id", id.value())
                .param("reason", reason)
                .update();
    }

    void check(VersionId id, PersonId by, Instant at) {
        jdbc.sql("""
                UPDATE portal.urgency SET checked_by = :by, checked_at = :at
                WHERE version_id = :id AND checked_by IS NULL
                """)
                .param("id", id.value())
                .param("by", by.value())
                .param("at", Columns.time(at))
                .update();
    }

    /** What is on line at that moment ends there; what would have begun later never does. */
    void end(ArticleId article, Instant at, String why) {
        jdbc.sql("""
                UPDATE portal.validity SET until_at = greatest(from_at, :at), ended_why = :why
                WHERE article_id = :article AND (until_at IS NULL OR until_at > greatest(from_at, :at))
                """)
                .param("article", article.value())
                .param("at", Columns.time(at))
                .param("why", why)
                .update();
    }

    /** Of the article, the newest first. */
    List<Version> of(ArticleId article) {
        return jdbc.sql(VERSIONS + " WHERE v.article_id = :article ORDER BY v.number DESC")
                .param("article", article.value())
                .query(this::version)
                .list();
    }

    Optional<Version> find(VersionId id) {
        return jdbc.sql(VERSIONS + " WHERE v.id = :id")
                .param("id", id.value())
                .query(this::version)
                .optional();
    }

    private Version version(ResultSet row, int number) throws SQLException {
        Instant dated = Columns.instant(row, "dated_at");
        VersionId id = new VersionId(Columns.uuid(row, "id"));
        return new Version(
                id,
                new ArticleId(Columns.uuid(row, "article_id")),
                row.getInt("number"),
                row.getInt("draft"),
                new ArticleText(
                        row.getString("title"),
                        row.getString("summary"),
                        row.getString("byline"),
                        dated,
                        RichText.stored(row.getString("body")),
                        events.of(id).orElse(null)),
                files.of(id),
                dated,
                new Sha256(row.getString("sha256")),
                new PersonId(Columns.uuid(row, "approved_by")),
                Columns.instant(row, "published_at"),
                Columns.instant(row, "from_at"),
                Columns.instantOrNull(row, "until_at"),
                row.getString("ended_why"),
                urgency(row));
    }

    private static Version.@Nullable Urgency urgency(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        UUID checkedBy = Columns.uuidOrNull(row, "checked_by");
        return reason == null ? null : new Version.Urgency(reason, checkedBy == null ? null : new PersonId(checkedBy));
    }
}
