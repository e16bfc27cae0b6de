package vn.banggiang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL that the machine's distribution installed, where there is one. */
class ExternalServerTest {

    @TempDir
    Path directory;

    @Test
    void theDistributionsOwnServerIsMigratedOrRefusedForItsAge() throws Exception {
        var programs = InstalledServer.programs();
        assumeTrue(programs.isPresent(), "no PostgreSQL is installed in " + InstalledServer.PLACE);

        try (var server = InstalledServer.start(programs.orElseThrow(), directory)) {
            if (InstalledServer.version(programs.orElseThrow()) < ServerVersion.OLDEST) {
                assertThatThrownBy(() -> MigratedDatabase.open(new DatabaseRoles(server.address(), null), 2))
                        .isInstanceOf(DatabaseException.class)
                        .hasMessageContaining("install PostgreSQL 18");
            } else {
                assertMigrated(server);
            }
        }
        assertThat(Files.exists(directory.resolve("cluster/postmaster.pid"))).isFalse();
    }

    private static void assertMigrated(InstalledServer server) throws Exception {
        try (var database = MigratedDatabase.open(new DatabaseRoles(server.address(), null), 2)) {
            assertThat(JdbcClient.create(database)
                            .sql("SELECT unaccent('Hồ Gươm')")
                            .query(String.class)
                            .single())
                    .isEqualTo("Ho Guom");
        }
    }
}
