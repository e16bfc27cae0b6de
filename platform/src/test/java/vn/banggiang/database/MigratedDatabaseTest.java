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

    @Test
    void everyModuleKeepsItsHistoryInItsOwnSchema() {
        try (var database = MigratedDatabase.open(address, 2)) {
            List<String> histories = JdbcClient.create(database)
                    .sql("SELECT schemaname::text FROM pg_tables WHERE tablename = 'migration_history'")
                    .query(String.class)
                    .list();

            assertThat(histories).contains("database", "audit", "calendar").isSubsetOf(ModuleSchemas.IN_ORDER);
        }
    }

    @Test
    void nodesThatStartAtOnceMigrateOnce() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(3)) {
            Callable<Boolean> start = () -> {
                try (var database = MigratedDatabase.open(address, 2)) {
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

        assertThatThrownBy(() -> MigratedDatabase.open(address, 2))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("Set synchronous_commit=on");
    }

    @Test
    void anAddressOfAnotherDatabaseIsRefused() {
        assertThatThrownBy(() -> new DatabaseAddress("jdbc:h2:mem:x", "u", "p"))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("BG_DB_URL");
    }
}
