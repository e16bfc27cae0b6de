package vn.banggiang.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.cases.facts.BroughtPaper;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseFile;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.Signed;
import vn.banggiang.database.Columns;
import vn.banggiang.storage.Sha256;
import vn.banggiang.storage.StoredFile;

/** The papers of cases. */
@Component
class Papers {

    private final JdbcClient jdbc;

    Papers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Case one, List<BroughtPaper> papers) {
        for (BroughtPaper paper : papers) {
            CaseFile file = paper.file();
            jdbc.sql("""
                    INSERT INTO cases.paper (dossier_id, ordinal, agency_id, code, name, originals, copies, file_name, sha256,
                        size, media_type, signed, brought_at)
                    SELECT :id, coalesce(max(ordinal), 0) + 1, :agency, :code, :name, :originals, :copies, :file, :sha256,
                        :size, :type, :signed, :at
                      FROM cases.paper WHERE dossier_id = :id
                    """)
                    .param("id", one.id().value())
                    .param("agency", one.agencies().responsible().value())
                    .param("code", paper.code())
                    .param("name", paper.name())
                    .param("originals", paper.originals())
                    .param("copies", paper.copies())
                    .param("file", file == null ? null : file.name())
                    .param(
                            "sha256",
                            file == null ? null : file.stored().sha256().value())
                    .param("size", file == null ? null : file.stored().size())
                    .param("type", file == null ? null : file.mediaType())
                    .param("signed", file == null ? null : file.signed().name())
                    .param("at", Columns.time(paper.broughtAt()))
                    .update();
        }
    }

    /** In the order in which they came. */
    List<BroughtPaper> of(CaseId id) {
        return jdbc.sql("SELECT * FROM cases.paper WHERE dossier_id = :id ORDER BY ordinal")
                .param("id", id.value())
                .query(Papers::paper)
                .list();
    }

    private static BroughtPaper paper(ResultSet row, int number) throws SQLException {
        return new BroughtPaper(
                row.getString("code"),
                row.getString("name"),
                row.getInt("originals"),
                row.getInt("copies"),
                file(row),
                Columns.instant(row, "brought_at"));
    }

    private static @Nullable CaseFile file(ResultSet row) throws SQLException {
        String sha256 = row.getString("sha256");
        return sha256 == null
                ? null
                : new CaseFile(
                        row.getString("file_name"),
                        new StoredFile(new Sha256(sha256), row.getLong("size")),
                        row.getString("media_type"),
                        Signed.valueOf(row.getString("signed")));
    }
}
