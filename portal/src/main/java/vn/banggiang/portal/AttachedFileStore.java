package vn.banggiang.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;
import vn.banggiang.storage.Sha256;

/** Where it is kept which files go with which drafts and versions. */
@Component
class AttachedFileStore {

    private final JdbcClient jdbc;

    AttachedFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps it; the one that is there already where the article has these bytes. */
    AttachedFile add(ArticleId article, AttachedFile file, PersonId by, Instant at) {
        jdbc.sql("""
                INSERT INTO portal.file (id, article_id, name, kind, bytes, sha256, brought_by, brought_at)
                VALUES (:id, :article, :name, :kind, :bytes, :sha256, :by, :at) ON CONFLICT (article_id, sha256) DO NOTHING
                """)
                .param("id", file.id())
                .param("article", article.value())
                .param("name", file.name())
                .param("kind", file.kind().name())
                .param("bytes", file.bytes())
                .param("sha256", file.sha256().value())
                .param("by", by.value())
                .param("at", Columns.time(at))
                .update();
        return jdbc.sql("SELECT * FROM portal.file WHERE article_id = :article AND sha256 = :sha256")
                .param("article", article.value())
                .param("sha256", file.sha256().value())
                .query((row, number) -> file(row))
                .single();
    }

    void addToDraft(ArticleId article, int draft, List<AttachedFile> files) {
        jdbc.sql("""
                INSERT INTO portal.draft_file (article_id, draft, file_id, ordinal)
                SELECT :article, :draft, file, ordinal FROM unnest(:files) WITH ORDINALITY AS f (file, ordinal)
                """)
                .param("article", article.value())
                .param("draft", draft)
                .param("files", ids(files))
                .update();
    }

    void addToVersion(VersionId version, List<AttachedFile> files) {
        jdbc.sql("""
                INSERT INTO portal.version_file (version_id, file_id, ordinal)
                SELECT :version, file, ordinal FROM unnest(:files) WITH ORDINALITY AS f (file, ordinal)
                """)
                .param("version", version.value())
                .param("files", ids(files))
                .update();
    }

    /** Those of each draft of an article, by the draft's number. */
    Map<Integer, List<AttachedFile>> ofDrafts(ArticleId article) {
        Map<Integer, List<AttachedFile>> files = new HashMap<>();
        jdbc.sql("""
                SELECT d.draft, f.* FROM portal.draft_file d JOIN portal.file f ON f.id = d.file_id
                WHERE d.article_id = :article ORDER BY d.draft, d.ordinal
                """).param("article", article.value()).query(row -> {
            files.computeIfAbsent(row.getInt("draft"), draft -> new ArrayList<>())
                    .add(file(row));
        });
        return files;
    }

    /** Those of a version, in their order. */
    List<AttachedFile> of(VersionId version) {
        return jdbc.sql("""
                        SELECT f.* FROM portal.version_file v JOIN portal.file f ON f.id = v.file_id
                        WHERE v.version_id = :version ORDER BY v.ordinal
                        """)
                .param("version", version.value())
                .query((row, number) -> file(row))
                .list();
    }

    Optional<AttachedFile> find(UUID id) {
        return jdbc.sql("SELECT * FROM portal.file WHERE id = :id")
                .param("id", id)
                .query((row, number) -> file(row))
                .optional();
    }

    private static UUID[] ids(List<AttachedFile> files) {
        return files.stream().map(AttachedFile::id).toArray(UUID[]::new);
    }

    private static AttachedFile file(ResultSet row) throws SQLException {
        return new AttachedFile(
                Columns.uuid(row, "id"),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("bytes"),
                new Sha256(row.getString("sha256")));
    }
}
