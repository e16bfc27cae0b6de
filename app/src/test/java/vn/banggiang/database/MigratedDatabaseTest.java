package vn.banggiang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigratedDatabaseTest {

    private final DatabaseAddress address = TestServer.shared().newDatabase();
    private final DatabaseRoles roles = TestServer.roles(address);

    @Test
    void everyModuleKeepsItsHistoryInItsOwnSchema() {
        try (var database = MigratedDatabase.open(roles, 2)) {
            List<String> histories = JdbcClient.create(database)
                    .sql("SELECT schemaname::text FROM pg_tables WHERE tablename = 'migration_history'")
                    .query(String.class)
                    .list();

            assertThat(histories).contains("database", "audit", "calendar").isSubsetOf(ModuleSchemas.NAMES);
        }
    }

    @Test
    void nodesThatStartAtOnceMigrateOnce() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(3)) {
            Callable<Boolean> start = () -> {
                try (var database = MigratedDatabase.open(roles, 2)) {
                    return database.isRunning();
                }
            };
            for (var started : nodes.invokeAll(List.of(start, start, start))) {
                assertThat(started.get()).isTrue();
            }
        }
    }

    @Test
    void aServerThatMayLoseCommitsIsRefusedWithWhatToDo() throws Exception {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute("ALTER DATABASE " + connection.getCatalog() + " SET synchronous_commit = off");
        }

        assertThatThrownBy(() -> MigratedDatabase.open(roles, 2))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("Set synchronous_commit=on");
    }

    @Test
    void anAddressOfAnotherDatabaseIsRefused() {
        assertThatThrownBy(() -> new DatabaseAddress("jdbc:h2:mem:x", "u", "p"))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("BG_DB_URL");
    }

    @Test
    void theApplicationOwnsNothingAndMayOnlyReadAndWriteRows() {
        try (var database = MigratedDatabase.open(roles, 1)) {
            var jdbc = JdbcClient.create(database);
            assertThat(jdbc.sql("SELECT tablename FROM pg_tables WHERE pg_has_role(tableowner, 'MEMBER')")
                            .query(String.class)
                            .list())
                    .isEmpty();
            assertThat(without(jdbc, "SELECT")).isEmpty();
            assertThat(without(jdbc, "INSERT")).allMatch(table -> table.endsWith(".migration_history"));
            assertThat(without(jdbc, "UPDATE"))
                    .contains("audit.entry", "audit.link", "audit.migration_history", "documents.path_line")
                    .doesNotContain("documents.outgoing", "documents.register", "database.scheduled_tasks")
                    .isEqualTo(without(jdbc, "DELETE"));
            assertThat(without(jdbc, "TRUNCATE")).contains("audit.pending", "documents.register");
        }
    }

    @Test
    void whatGuardsTheRowsIsOutOfTheApplicationsReach() {
        try (var database = MigratedDatabase.open(TestServer.shared().newMigratedDatabase(), 1)) {
            for (String deed : List.of(
                    "ALTER TABLE documents.register DISABLE TRIGGER ALL",
                    "ALTER TABLE documents.outgoing DISABLE TRIGGER outgoing_kept",
                    "DROP TRIGGER incoming_kept ON documents.incoming",
                    "CREATE OR REPLACE FUNCTION documents.keep_issued() RETURNS trigger LANGUAGE sql AS 'SELECT NULL'",
                    "ALTER TABLE audit.entry OWNER TO CURRENT_USER",
                    "DELETE FROM audit.migration_history",
                    "CREATE SCHEMA elsewhere",
                    "CREATE TABLE audit.other (n int)",
                    "SET session_replication_role = replica",
                    "SET ROLE postgres")) {
                assertThatThrownBy(() -> JdbcClient.create(database).sql(deed).update())
                        .as(deed)
                        .rootCause()
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
            }
        }
    }

    @Test
    void anInstallationWithOneRoleBecomesOneWithTwo() {
        MigratedDatabase.open(new DatabaseRoles(address, null), 1).close();

        try (var database = MigratedDatabase.open(roles, 1)) {
            assertThat(JdbcClient.create(database)
                            .sql("SELECT count(*) FROM audit.entry")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void aStartThatHasNothingToMigrateNeedsNoOwner() {
        DatabaseRoles migrated = TestServer.shared().newMigratedDatabase();

        try (var database = MigratedDatabase.open(new DatabaseRoles(migrated.runtime(), null), 1)) {
            assertThat(database.isRunning()).isTrue();
        }
    }

    /** The modules' tables on which the application has not this right. */
    private static List<String> without(JdbcClient jdbc, String right) {
        return jdbc.sql("""
                        SELECT schemaname || '.' || tablename FROM pg_tables
                         WHERE schemaname IN (:modules)
                           AND NOT has_table_privilege(format('%I.%I', schemaname, tablename), :right)
                         ORDER BY 1
                        """)
                .param("modules", ModuleSchemas.NAMES)
                .param("right", right)
                .query(String.class)
                .list();
    }
}
