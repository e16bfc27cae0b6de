package vn.banggiang.documents.recipients;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.words.Folding;

/** Where agencies' own groups of recipients are kept. */
@Component
class OwnGroupStore {

    private static final String SELECT = "SELECT id, agency_id, name, members FROM documents.recipient_group";

    private final JdbcClient jdbc;

    OwnGroupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Kept> of(AgencyId agency) {
        return jdbc.sql(SELECT + " WHERE agency_id = :agency ORDER BY folded")
                .param("agency", agency.value())
                .query(Kept::read)
                .list();
    }

    /** The group, its row locked until the transaction ends. */
    Optional<Kept> locked(OwnGroupId id) {
        return jdbc.sql(SELECT + " WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(Kept::read)
                .optional();
    }

    /** {@link org.springframework.dao.DuplicateKeyException} where the agency has another group of this name. */
    void save(Kept group) {
        jdbc.sql("""
                        INSERT INTO documents.recipient_group (id, agency_id, name, folded, members)
                        VALUES (:id, :agency, :name, :folded, :members)
                        ON CONFLICT (id) DO UPDATE
                           SET name = excluded.name, folded = excluded.folded, members = excluded.members
                        """)
                .param("id", group.id().value())
                .param("agency", group.agency().value())
                .param("name", group.name())
                .param("folded", Folding.fold(group.name()))
                .param("members", group.members().stream().map(AgencyId::value).toArray(UUID[]::new))
                .update();
    }

    void delete(OwnGroupId id) {
        jdbc.sql("DELETE FROM documents.recipient_group WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    /** A row. */
    record Kept(OwnGroupId id, AgencyId agency, String name, List<AgencyId> members) {

        private static Kept read(ResultSet row, int number) throws SQLException {
            return new Kept(
                    new OwnGroupId(Columns.uuid(row, "id")),
                    new AgencyId(Columns.uuid(row, "agency_id")),
                    row.getString("name"),
                    Columns.uuids(row, "members").stream().map(AgencyId::new).toList());
        }
    }
}
