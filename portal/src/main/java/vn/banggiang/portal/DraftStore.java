package vn.banggiang.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;
import vn.banggiang.richtext.RichText;

/** Where drafts are kept; nobody changes one. */
@Component
class DraftStore {

    private final JdbcClient jdbc;
    private final AttachedFileStore files;
    private final EventStore events;

    DraftStore(JdbcClient jdbc, AttachedFileStore files, EventStore events) {
        this.jdbc = jdbc;
        this.files = files;
        this.events = events;
    }

    void add(Draft draft) {
        ArticleText text = draft.text();
        jdbc.sql("""
                INSERT INTO portal.draft (article_id, number, base, merges, title, summary, byline, dated_at, body,
                    written_by, written_at)
                VALUES (:article, :number, :base, :merges, :title, :summary, :byline, :dated, :body, :by, :at)
                """)
                .param("article", draft.article().value())
                .param("number", draft.number())
                .param("base", draft.base())
                .param("merges", draft.merges())
                .param("title", text.title())
                .param("summary", text.summary())
                .param("byline", text.byline())
                .param("dated", Columns.timeOrNull(text.dated()))
                .param("body", text.body().html())
                .param("by", draft.writtenBy().value())
                .param("at", Columns.time(draft.writtenAt()))
                .update();
        jdbc.sql("""
                INSERT INTO portal.draft_picture (article_id, draft, picture_id, ordinal)
                SELECT :article, :draft, picture, ordinal FROM unnest(:pictures) WITH ORDINALITY AS p (picture, ordinal)
                """)
                .param("article", draft.article().value())
                .param("draft", draft.number())
                .param("pictures", text.body().pictures().toArray(UUID[]::new))
                .update();
        files.addToDraft(draft.article(), draft.number(), draft.files());
        events.addToDraft(draft.article(), draft.number(), text.event());
    }

    /** All drafts of the article; empty before the first is saved. */
    Optional<Drafts> of(ArticleId article) {
        Map<Integer, List<AttachedFile>> attached = files.ofDrafts(article);
        Map<Integer, Event> told = events.ofDrafts(article);
        List<Draft> drafts = jdbc.sql("SELECT * FROM portal.draft WHERE article_id = :article ORDER BY number")
                .param("article", article.value())
                .query((row, number) -> draft(
                        row, attached.getOrDefault(row.getInt("number"), List.of()), told.get(row.getInt("number"))))
                .list();
        return drafts.isEmpty() ? Optional.empty() : Optional.of(new Drafts(drafts));
    }

    private static Draft draft(ResultSet row, List<AttachedFile> files, @Nullable Event event) throws SQLException {
        return new Draft(
                new ArticleId(Columns.uuid(row, "article_id")),
                row.getInt("number"),
                Columns.intOrNull(row, "base"),
                Columns.intOrNull(row, "merges"),
                new ArticleText(
                        row.getString("title"),
                        row.getString("summary"),
                        row.getString("byline"),
                        Columns.instantOrNull(row, "dated_at"),
                        RichText.stored(row.getString("body")),
                        event),
                files,
                new PersonId(Columns.uuid(row, "written_by")),
                Columns.instant(row, "written_at"));
    }
}
