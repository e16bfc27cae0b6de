package vn.banggiang.importing;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.importing.export.ImportingException;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.SiteId;
import vn.banggiang.storage.Sha256;

/** Which articles the texts of other sites have become. */
@Component
class KnownTexts {

    private final JdbcClient jdbc;

    KnownTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Known> of(SiteId site, String guid) {
        return jdbc.sql("SELECT * FROM importing.known WHERE site_id = :site AND guid = :guid")
                .param("site", site.value())
                .param("guid", guid)
                .query((row, number) -> new Known(
                        new ArticleId(Columns.uuid(row, "article_id")),
                        row.getInt("draft"),
                        new Sha256(row.getString("fingerprint")),
                        row.getInt("missing")))
                .optional();
    }

    /** Remembers it; fails where another import made another article of it meanwhile. */
    void remember(SiteId site, String guid, Known known) {
        int written = jdbc.sql("""
                INSERT INTO importing.known AS k (site_id, guid, article_id, draft, fingerprint, missing)
                VALUES (:site, :guid, :article, :draft, :fingerprint, :missing)
                ON CONFLICT (site_id, guid) DO UPDATE
                SET draft = :draft, fingerprint = :fingerprint, missing = :missing WHERE k.article_id = :article
                """)
                .param("site", site.value())
                .param("guid", guid)
                .param("article", known.article().value())
                .param("draft", known.draft())
                .param("fingerprint", known.fingerprint().value())
                .param("missing", known.missing())
                .update();
        if (written == 0) {
            throw ImportingException.conflict("importing.came-meanwhile");
        }
    }

    /**
     * An article that was a text of another site.
     *
     * @param draft that was made of it last
     * @param fingerprint of the text as it was then
     * @param missing how many of its pictures were not there
     */
    record Known(ArticleId article, int draft, Sha256 fingerprint, int missing) {}
}
