package vn.banggiang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.banggiang.startup.OwnerOnly;

class EmbeddedServerTest {

    @TempDir
    Path data;

    @Test
    void aKilledApplicationLosesNothingAndTheNextStartMendsItself() throws Exception {
        long committed = WritingServer.inOwnJvm(data).killAfter(50);
        assertThat(pidFile()).exists();

        try (var server = EmbeddedServer.start(data, TestServer.programs())) {
            assertThat(numbers(server))
                    .hasSizeGreaterThanOrEqualTo((int) committed)
                    .startsWith(1L, 2L, 3L);
        }
    }

    @Test
    void aPidFileLeftByAPowerCutDoesNotHinderTheStart() throws Exception {
        EmbeddedServer.start(data, TestServer.programs()).close();
        Files.writeString(pidFile(), ProcessHandle.current().pid() + "\n");

        try (var server = EmbeddedServer.start(data, TestServer.programs())) {
            assertThat(ask(server, "SELECT 1")).containsExactly("1");
        }
    }

    @Test
    void commitsAreDurableAndTheServerIsClosedToStrangers() throws Exception {
        try (var server = EmbeddedServer.start(data, TestServer.programs())) {
            assertThat(
                            ask(
                                    server,
                                    "SELECT name || '=' || setting FROM pg_settings WHERE name IN "
                                            + "('fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses') ORDER BY 1"))
                    .containsExactly(
                            "fsync=on", "full_page_writes=on", "listen_addresses=localhost", "synchronous_commit=on");
            assertThat(ask(server, "SELECT rolname FROM pg_roles WHERE rolcanlogin AND NOT rolsuper ORDER BY 1"))
                    .containsExactly(
                            server.roles().owner().user(),
                            server.roles().runtime().user());
            assertThatThrownBy(() ->
                            DriverManager.getConnection(server.roles().runtime().url(), "postgres", "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void nothingInTheDataDirectoryIsOpenToOtherAccounts() throws Exception {
        try (var server = EmbeddedServer.start(data, TestServer.programs())) {
            assertThat(ask(server, "SELECT 1")).containsExactly("1");

            assertThat(OwnerOnly.violations(data)).isEmpty();
            assertThat(OwnerOnly.violations(TestServer.programs())).isEmpty();
        }
    }

    @Test
    void twoApplicationsDoNotShareADataDirectory() throws Exception {
        try (var running = EmbeddedServer.start(data, TestServer.programs())) {
            assertThatThrownBy(() -> EmbeddedServer.start(data, TestServer.programs()))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("in use");
            assertThat(ask(running, "SELECT 1")).containsExactly("1");
        }
    }

    private Path pidFile() {
        return data.resolve("postgres").resolve("postmaster.pid");
    }

    private static List<Long> numbers(EmbeddedServer server) throws SQLException {
        return ask(server, "SELECT n FROM written ORDER BY n").stream()
                .map(Long::valueOf)
                .toList();
    }

    private static List<String> ask(EmbeddedServer server, String question) throws SQLException {
        DatabaseAddress address = server.roles().owner();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var answers = new java.util.ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }
}
