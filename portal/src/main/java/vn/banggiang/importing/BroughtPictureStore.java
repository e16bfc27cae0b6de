package vn.banggiang.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.importing.export.PicturePath;
import vn.banggiang.storage.Sha256;

/** Where it is kept which pictures the texts of an export name, and in which ZIP they lie. */
@Component
class BroughtPictureStore {

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;

    BroughtPictureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A text names it. */
    void use(RunId run, String path) {
        jdbc.sql("""
                INSERT INTO importing.picture (run_id, path, attachment, alternative, used) VALUES (:run, :path, '', '', TRUE)
                ON CONFLICT (run_id, path) DO UPDATE SET used = TRUE
                """).param("run", run.value()).param("path", path).update();
    }

    /** The export tells of it. */
    void tell(RunId run, String path, String attachment, String alternative) {
        jdbc.sql("""
                INSERT INTO importing.picture (run_id, path, attachment, alternative, used)
                VALUES (:run, :path, :attachment, :alternative, FALSE)
                ON CONFLICT (run_id, path) DO UPDATE SET attachment = :attachment, alternative = :alternative
                """)
                .param("run", run.value())
                .param("path", path)
                .param("attachment", attachment)
                .param("alternative", alternative)
                .update();
    }

    /** A ZIP has these; what another one had before stays there. */
    void lieIn(RunId run, Sha256 archive, Map<String, String> names) {
        List<Map.Entry<String, String>> all = new ArrayList<>(names.entrySet());
        for (int first = 0; first < all.size(); first += AT_ONCE) {
            List<Map.Entry<String, String>> some = all.subList(first, Math.min(all.size(), first + AT_ONCE));
            jdbc.sql("""
                    UPDATE importing.picture p SET archive = :archive, entry = n.entry
                      FROM unnest(:paths, :entries) AS n (path, entry)
                     WHERE p.run_id = :run AND p.path = n.path AND p.archive IS NULL
                    """)
                    .param("run", run.value())
                    .param("archive", archive.value())
                    .param("paths", some.stream().map(Map.Entry::getKey).toArray(String[]::new))
                    .param("entries", some.stream().map(Map.Entry::getValue).toArray(String[]::new))
                    .update();
        }
    }

    void addArchive(RunId run, Sha256 archive, String name) {
        jdbc.sql("""
                INSERT INTO importing.archive (run_id, sha256, name, ordinal)
                SELECT :run, :sha256, :name, (SELECT count(*) FROM importing.archive WHERE run_id = :run)
                ON CONFLICT DO NOTHING
                """)
                .param("run", run.value())
                .param("sha256", archive.value())
                .param("name", name)
                .update();
    }

    List<String> archives(RunId run) {
        return jdbc.sql("SELECT name FROM importing.archive WHERE run_id = :run ORDER BY ordinal")
                .param("run", run.value())
                .query((row, number) -> row.getString("name"))
                .list();
    }

    /** The picture under this path, or the one of which it is a smaller form. */
    Optional<Brought> at(RunId run, String path) {
        return jdbc.sql("""
                        SELECT p.archive, p.entry FROM importing.picture p
                         WHERE p.run_id = :run AND p.path IN (:path, :original)
                         ORDER BY p.archive IS NULL, p.path <> :original LIMIT 1
                        """)
                .param("run", run.value())
                .param("path", path)
                .param("original", PicturePath.original(path))
                .query(BroughtPictureStore::brought)
                .optional();
    }

    /** What the export says that it shows; empty where it does not. */
    String alternative(RunId run, String path) {
        return jdbc.sql("""
                        SELECT alternative FROM importing.picture
                         WHERE run_id = :run AND path IN (:path, :original) AND alternative <> '' LIMIT 1
                        """)
                .param("run", run.value())
                .param("path", path)
                .param("original", PicturePath.original(path))
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** The path of an attachment. */
    Optional<String> pathOf(RunId run, String attachment) {
        return attachment.isEmpty()
                ? Optional.empty()
                : jdbc.sql(
                                "SELECT path FROM importing.picture WHERE run_id = :run AND attachment = :attachment LIMIT 1")
                        .param("run", run.value())
                        .param("attachment", attachment)
                        .query(String.class)
                        .optional();
    }

    /** How many the texts name, and how many of these are there. */
    PictureCounts counts(RunId run) {
        return jdbc.sql("""
                        SELECT count(*) AS named, count(*) FILTER (WHERE p.archive IS NOT NULL OR EXISTS (
                            SELECT FROM importing.picture o WHERE o.run_id = p.run_id AND o.archive IS NOT NULL
                               AND o.path = regexp_replace(p.path, '-[0-9]{2,4}x[0-9]{2,4}([.][A-Za-z]{3,4})$', '\\1')))
                            AS there
                          FROM importing.picture p WHERE p.run_id = :run AND p.used
                        """)
                .param("run", run.value())
                .query((row, number) -> new PictureCounts(row.getInt("named"), row.getInt("there")))
                .single();
    }

    private static Brought brought(ResultSet row, int number) throws SQLException {
        String archive = row.getString("archive");
        return new Brought(
                archive == null
                        ? Optional.empty()
                        : Optional.of(new Place(new Sha256(archive), row.getString("entry"))));
    }

    /** A picture of an export, and where its bytes are, if they were brought. */
    record Brought(Optional<Place> lies) {}

    /** Under which name it lies in which ZIP. */
    record Place(Sha256 archive, String entry) {}
}
