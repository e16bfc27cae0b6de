package vn.banggiang.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the role that the application works as may do in every module's schema, given anew after each migration: read and
 * write rows. Tables that are only added to, those with a trigger {@code refuse_change} on every change, it may neither
 * change nor empty; the histories of the migrations it may only read.
 */
final class RuntimeRights {

    private static final String PRESENT = "SELECT nspname FROM pg_namespace WHERE nspname = ANY (string_to_array('"
            + String.join(",", ModuleSchemas.NAMES) + "', ','))";

    /** {@code tgtype}: 8 before a deletion, 16 before a change. */
    private static final String ONLY_ADDED_TO = """
            SELECT DISTINCT t.tgrelid::regclass::text
              FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
             WHERE p.proname = 'refuse_change' AND t.tgtype & 24 = 24 AND t.tgqual IS NULL AND t.tgattr::text = ''
            """;

    private static final String HISTORIES =
            "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE tablename = 'migration_history'";

    private RuntimeRights() {}

    /**
     * Gives them all at once, so that nodes that are at work lose none of them meanwhile.
     *
     * @param owner a connection of the schemas' owner
     * @param runtime another role's name
     */
    static void grant(Connection owner, String runtime) throws SQLException {
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            String role = statement.enquoteIdentifier(runtime, true);
            for (String module : column(statement, PRESENT)) {
                statement.execute("GRANT USAGE ON SCHEMA " + module + " TO " + role);
                statement.execute("GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA " + module + " TO " + role);
                statement.execute(
                        "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA " + module + " TO " + role);
            }
            for (String table : column(statement, ONLY_ADDED_TO)) {
                statement.execute("REVOKE UPDATE, DELETE, TRUNCATE ON " + table + " FROM " + role);
            }
            for (String table : column(statement, HISTORIES)) {
                statement.execute("REVOKE INSERT, UPDATE, DELETE ON " + table + " FROM " + role);
            }
            owner.commit();
        } finally {
            owner.rollback();
            owner.setAutoCommit(true);
        }
    }

    private static List<String> column(Statement statement, String question) throws SQLException {
        var column = new ArrayList<String>();
        try (var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                column.add(rows.getString(1));
            }
        }
        return column;
    }
}
