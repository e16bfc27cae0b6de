package vn.banggiang.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.banggiang.database.Columns;

/** Reads delegations. */
final class DelegationRows {

    static final String COLUMNS =
            "g.id, g.agency_id, g.leader, g.delegate, g.ground, lower(g.valid) AS first, upper(g.valid) - 1 AS last";

    static final String NAMED = "SELECT " + COLUMNS + """
            , l.full_name AS leader_name, d.full_name AS delegate_name
              FROM directory.delegation g
              JOIN directory.person l ON l.id = g.leader
              JOIN directory.person d ON d.id = g.delegate
            """;

    private DelegationRows() {}

    static Delegation delegation(ResultSet row, int number) throws SQLException {
        return new Delegation(
                new AgencyId(Columns.uuid(row, "agency_id")),
                new PersonId(Columns.uuid(row, "leader")),
                new PersonId(Columns.uuid(row, "delegate")),
                row.getString("ground"),
                Columns.date(row, "first"),
                Columns.date(row, "last"));
    }

    static HeldDelegation held(ResultSet row, int number) throws SQLException {
        return new HeldDelegation(
                new DelegationId(Columns.uuid(row, "id")),
                delegation(row, number),
                row.getString("leader_name"),
                row.getString("delegate_name"));
    }
}
