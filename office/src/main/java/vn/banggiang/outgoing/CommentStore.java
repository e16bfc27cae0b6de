package vn.banggiang.outgoing;

import static vn.banggiang.database.Columns.instant;
import static vn.banggiang.database.Columns.instantOrNull;
import static vn.banggiang.database.Columns.intOrNull;
import static vn.banggiang.database.Columns.time;
import static vn.banggiang.database.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.OutgoingId;

/** Where the comments on drafts are kept. */
@Component
class CommentStore {

    private final JdbcClient jdbc;

    CommentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The draft's comments, oldest first. */
    List<DraftComment> of(OutgoingId draft) {
        return jdbc.sql("SELECT * FROM documents.draft_comment WHERE outgoing_id = :draft ORDER BY number")
                .param("draft", draft.value())
                .query(CommentStore::comment)
                .list();
    }

    /** One comment. */
    Optional<DraftComment> find(OutgoingId draft, int number) {
        return jdbc.sql("SELECT * FROM documents.draft_comment WHERE outgoing_id = :draft AND number = :number")
                .param("draft", draft.value())
                .param("number", number)
                .query(CommentStore::comment)
                .optional();
    }

    /** The number of the draft's next comment; the draft's row is locked. */
    int next(OutgoingId draft) {
        return jdbc.sql("SELECT count(*) + 1 FROM documents.draft_comment WHERE outgoing_id = :draft")
                .param("draft", draft.value())
                .query(Integer.class)
                .single();
    }

    void add(OutgoingDocument draft, DraftComment comment) {
        PagePlace place = comment.place();
        jdbc.sql("""
                        INSERT INTO documents.draft_comment (outgoing_id, number, agency_id, version, page, "left", top,
                            width, height, words, made_by, made_at)
                        VALUES (:draft, :number, :agency, :version, :page, :left, :top, :width, :height, :words, :by, :at)
                        """)
                .param("draft", draft.id().value())
                .param("number", comment.number())
                .param("agency", draft.agency().value())
                .param("version", comment.version())
                .param("page", place == null ? null : place.page())
                .param("left", place == null ? null : place.left())
                .param("top", place == null ? null : place.top())
                .param("width", place == null ? null : place.width())
                .param("height", place == null ? null : place.height())
                .param("words", comment.words())
                .param("by", comment.by().value())
                .param("at", time(comment.at()))
                .update();
    }

    void settle(OutgoingId draft, int number, DraftComment.Settlement settlement) {
        jdbc.sql("UPDATE documents.draft_comment SET settled_by = :by, settled_at = :at, answer = :answer"
                        + " WHERE outgoing_id = :draft AND number = :number")
                .param("by", settlement.by().value())
                .param("at", time(settlement.at()))
                .param("answer", settlement.answer())
                .param("draft", draft.value())
                .param("number", number)
                .update();
    }

    private static DraftComment comment(ResultSet row, int rowNumber) throws SQLException {
        return new DraftComment(
                row.getInt("number"),
                row.getString("words"),
                new PersonId(uuid(row, "made_by")),
                instant(row, "made_at"),
                intOrNull(row, "version"),
                place(row),
                settlement(row));
    }

    private static @Nullable PagePlace place(ResultSet row) throws SQLException {
        Integer page = intOrNull(row, "page");
        return page == null
                ? null
                : new PagePlace(page, row.getInt("left"), row.getInt("top"), row.getInt("width"), row.getInt("height"));
    }

    private static DraftComment.@Nullable Settlement settlement(ResultSet row) throws SQLException {
        Instant at = instantOrNull(row, "settled_at");
        return at == null
                ? null
                : new DraftComment.Settlement(new PersonId(uuid(row, "settled_by")), at, row.getString("answer"));
    }
}
