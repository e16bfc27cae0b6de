package vn.banggiang.documents;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.documents.DocumentRef.Direction;
import vn.banggiang.identity.Actor;

/** What documents are called, many at once, for lists that hold documents of both registers. */
@Component
public class DocumentTitles {

    private static final String INCOMING =
            "SELECT d.id, d.trich_yeu, concat_ws('/', d.number, d.notation) AS code FROM documents.incoming d WHERE ";
    private static final String OUTGOING = "SELECT d.id, d.trich_yeu,"
            + " concat_ws('/', to_char(d.number, 'FM9999999900'), d.notation) AS code FROM documents.outgoing d WHERE ";

    private final JdbcClient jdbc;
    private final DocumentRights rights;

    DocumentTitles(JdbcClient jdbc, DocumentRights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    /** The titles of those documents that the person may see. */
    public Map<DocumentRef, Title> of(Actor actor, Collection<DocumentRef> documents) {
        Map<DocumentRef, Title> titles = new HashMap<>();
        for (Direction direction : Direction.values()) {
            UUID[] ids = documents.stream()
                    .filter(document -> document.direction() == direction)
                    .map(DocumentRef::id)
                    .toArray(UUID[]::new);
            if (ids.length > 0) {
                read(actor, direction, ids, titles);
            }
        }
        return Map.copyOf(titles);
    }

    private void read(Actor actor, Direction direction, UUID[] ids, Map<DocumentRef, Title> titles) {
        var condition = new SearchCondition(rights.visible(actor, direction)).and("d.id = ANY(:ids)", "ids", ids);
        jdbc.sql((direction == Direction.INCOMING ? INCOMING : OUTGOING) + condition.sql())
                .params(condition.params())
                .query(row -> {
                    String trichYeu = row.getString("trich_yeu");
                    titles.put(
                            new DocumentRef(direction, Columns.uuid(row, "id")),
                            new Title(trichYeu == null ? "" : trichYeu, row.getString("code")));
                });
    }

    /**
     * What a document is called.
     *
     * @param trichYeu empty where it could not be read yet
     * @param code number and notation; the notation alone before it has a number
     */
    public record Title(String trichYeu, String code) {}
}
