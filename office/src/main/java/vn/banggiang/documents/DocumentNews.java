package vn.banggiang.documents;

import java.time.Instant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.shell.WorkNews;

/** Where something happened to documents: every act leaves a line on a document's path. */
@Component
class DocumentNews implements WorkNews {

    /** Lines looked through, the newest; more than are ever written between two questions. */
    private static final int NEWEST = 2000;

    private final JdbcClient jdbc;

    DocumentNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<News> since(Instant moment) {
        return jdbc.sql("SELECT id, agency_id FROM documents.path_line"
                        + " WHERE id > (SELECT max(id) FROM documents.path_line) - :newest AND at >= :moment")
                .param("newest", NEWEST)
                .param("moment", Columns.time(moment))
                .query((row, number) -> new News(new AgencyId(Columns.uuid(row, "agency_id")), row.getLong("id")))
                .set();
    }
}
