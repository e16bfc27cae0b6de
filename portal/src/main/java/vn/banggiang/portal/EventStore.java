package vn.banggiang.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;

/** Where it is kept when and where what drafts and versions tell of takes place. */
@Component
class EventStore {

    private final JdbcClient jdbc;

    EventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addToDraft(ArticleId article, int draft, @Nullable Event event) {
        if (event != null) {
            with(event, jdbc.sql("""
                    INSERT INTO portal.draft_event (article_id, draft, begins_at, ends_at, over_at, whole_days, place)
                    VALUES (:article, :draft, :begins, :ends, :over, :whole, :place)
                    """))
                    .param("article", article.value())
                    .param("draft", draft)
                    .update();
        }
    }

    void addToVersion(VersionId version, @Nullable Event event) {
        if (event != null) {
            with(event, jdbc.sql("""
                    INSERT INTO portal.version_event (version_id, begins_at, ends_at, over_at, whole_days, place)
                    VALUES (:version, :begins, :ends, :over, :whole, :place)
                    """)).param("version", version.value()).update();
        }
    }

    /** Those of an article's drafts, by the draft's number. */
    Map<Integer, Event> ofDrafts(ArticleId article) {
        Map<Integer, Event> events = new HashMap<>();
        jdbc.sql("SELECT * FROM portal.draft_event WHERE article_id = :article")
                .param("article", article.value())
                .query(row -> {
                    events.put(row.getInt("draft"), event(row));
                });
        return events;
    }

    Optional<Event> of(VersionId version) {
        return jdbc.sql("SELECT * FROM portal.version_event WHERE version_id = :version")
                .param("version", version.value())
                .query((row, number) -> event(row))
                .optional();
    }

    private static JdbcClient.StatementSpec with(Event event, JdbcClient.StatementSpec statement) {
        return statement
                .param("begins", Columns.time(event.begins()))
                .param("ends", Columns.timeOrNull(event.ends()))
                .param("over", Columns.time(event.over()))
                .param("whole", event.wholeDays())
                .param("place", event.place());
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                Columns.instant(row, "begins_at"),
                Columns.instantOrNull(row, "ends_at"),
                row.getBoolean("whole_days"),
                row.getString("place"));
    }
}
