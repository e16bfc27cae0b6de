package vn.banggiang.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.audit.JournalVerification;
import vn.banggiang.database.EmbeddedServer;
import vn.banggiang.database.MigratedDatabase;
import vn.banggiang.database.TestServer;
import vn.banggiang.signatures.KeyId;
import vn.banggiang.signatures.Pkcs12Vault;
import vn.banggiang.signatures.demonstration.DemonstrationAuthority;
import vn.banggiang.signatures.demonstration.Enrolment;
import vn.banggiang.signatures.demonstration.KeyKind;
import vn.banggiang.startup.Secrets;
import vn.banggiang.startup.StartupException;

/** A backup as docs/operators.md says, put back on another machine. */
class RestoredBackupTest {

    private static final KeyId SEAL = KeyId.agency("000.01.02.H14");

    @TempDir
    Path machine;

    @TempDir
    Path backup;

    @TempDir
    Path another;

    @Test
    void theDataComeBackWholeAndOpenWithTheSecretsAlone() throws Exception {
        Path data = machine.resolve("data");
        try (var server = EmbeddedServer.start(data, TestServer.programs());
                var database = MigratedDatabase.open(server.roles(), 1)) {
            journal(database).record(new JournalEntry(null, null, "documents.issued", "outgoing:7", Map.of()));
            certify(data);
        }
        copy(data, backup.resolve("data"));
        copy(machine.resolve("data-secrets"), backup.resolve("secrets-kept-elsewhere"));

        Path restored = another.resolve("data");
        copy(backup.resolve("data"), restored);
        try (var server = EmbeddedServer.start(restored, TestServer.programs());
                var database = MigratedDatabase.open(server.roles(), 1)) {
            assertThat(journal(database).of("outgoing:7")).hasSize(1);
            var verdict = new JournalVerification(JdbcClient.create(database)).verify();
            assertThat(verdict.intact()).isTrue();
            assertThat(verdict.pending()).isOne();
        }
        assertThatThrownBy(() -> vault(restored))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("startup.secret-missing");

        copy(backup.resolve("secrets-kept-elsewhere"), another.resolve("data-secrets"));
        assertThat(vault(restored).open(SEAL).chain())
                .isEqualTo(vault(machine.resolve("data")).open(SEAL).chain());
    }

    private static void certify(Path data) {
        SigningFiles files = new SigningFiles(data);
        var authority = new DemonstrationAuthority(vault(data), files.trust(), files.revocations(), Clock.systemUTC());
        authority.establish();
        authority.enrol(List.of(new Enrolment.Agency(SEAL, KeyKind.P_256, "UBND xã Thử Nghiệm A", "000.01.02.H14")));
    }

    private static Pkcs12Vault vault(Path data) {
        Path keys = new SigningFiles(data).keys();
        return new Pkcs12Vault(keys, new VaultPassphrase(Secrets.of(data, "", ""), keys).orGenerated(""));
    }

    private static Journal journal(HikariDataSource database) {
        return new Journal(JdbcClient.create(database), Clock.systemUTC());
    }

    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        int code = new ProcessBuilder(List.of("cp", "-a", from.toString(), to.toString()))
                .inheritIO()
                .start()
                .waitFor();
        assertThat(code).isZero();
    }
}
