package vn.banggiang.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.banggiang.database.DatabaseAddress;
import vn.banggiang.database.TestServer;
import vn.banggiang.startup.Secrets;
import vn.banggiang.startup.StartupException;

class CellSealTest {

    private static final JdbcClient SHARED = newDatabase();
    private static final Secrets ITS_SECRETS = secrets(TestServer.shared().newDirectory());
    private static final CellSeal SEAL = new CellSeal(new PersonalKeys(ITS_SECRETS, SHARED));

    private final Cell cell = Cell.of("applicants.person", "name", UUID.randomUUID());

    @Property(tries = 200)
    void opensInItsCellAlone(@ForAll String text, @ForAll long number) {
        UUID row = new UUID(7, number);
        Cell there = Cell.of("applicants.person", "name", row);
        Sealed sealed = SEAL.seal(there, text);

        // A lone surrogate is no text: it becomes a question mark, as in every encoding.
        assertThat(SEAL.open(there, sealed)).isEqualTo(new String(text.getBytes(UTF_8), UTF_8));
        assertThat(SEAL.seal(there, text)).isNotEqualTo(sealed);
        for (Cell other : List.of(
                Cell.of("applicants.person", "name", UUID.randomUUID()),
                Cell.of("applicants.person", "phone", row),
                Cell.of("applicants.business", "name", row))) {
            assertUnreadable(SEAL, other, sealed);
        }
    }

    @Property(tries = 200)
    void whatWasChangedOpensNowhere(@ForAll @IntRange(min = 0, max = 44) int at, @ForAll @IntRange(max = 7) int bit) {
        byte[] changed = SEAL.seal(cell, "Nông Thị Bình 1").bytes();
        changed[at % changed.length] ^= (byte) (1 << bit);

        assertUnreadable(SEAL, cell, Sealed.of(changed));
    }

    @Test
    void whatIsTooShortOpensNowhere() {
        for (int length = 0; length < 30; length++) {
            assertUnreadable(SEAL, cell, Sealed.of(new byte[length]));
        }
    }

    @Test
    void anOldKeyStillOpensAndNewValuesGetTheNewest() throws IOException {
        Sealed old = SEAL.seal(cell, "cũ");
        byte[] found = new BlindIndex(new PersonalKeys(ITS_SECRETS, SHARED)).of("identity-number", "004123456789");
        JdbcClient jdbc = newDatabase();
        Secrets secrets = secrets(TestServer.shared().newDirectory());
        Files.createDirectories(secrets.directory());
        Files.copy(
                ITS_SECRETS.directory().resolve("personal-key"),
                secrets.directory().resolve("personal-key"));
        Files.write(secrets.directory().resolve("personal-key-2"), new byte[32]);
        var keys = new PersonalKeys(secrets, jdbc);
        var seal = new CellSeal(keys);
        Sealed fresh = seal.seal(cell, "mới");

        assertThat(seal.open(cell, old)).isEqualTo("cũ");
        assertThat(seal.open(cell, fresh)).isEqualTo("mới");
        assertThat(seal.isOld(old)).isTrue();
        assertThat(seal.isOld(fresh)).isFalse();
        assertUnreadable(SEAL, cell, fresh);
        assertThat(new BlindIndex(keys).of("identity-number", "004123456789")).isEqualTo(found);
    }

    @Test
    void noKeyIsTakenForALostOne() throws IOException {
        JdbcClient jdbc = newDatabase();
        Secrets secrets = secrets(TestServer.shared().newDirectory());
        Sealed sealed = new CellSeal(new PersonalKeys(secrets, jdbc)).seal(cell, "còn");
        Path key = secrets.directory().resolve("personal-key");
        byte[] kept = Files.readAllBytes(key);

        Files.delete(key);
        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(() -> new PersonalKeys(secrets, jdbc))
                .withMessageContaining("startup.personal-key-missing");
        assertThat(key).doesNotExist();
        Files.write(key, new byte[32]);
        assertThatExceptionOfType(StartupException.class).isThrownBy(() -> new PersonalKeys(secrets, jdbc));
        Files.write(key, kept);
        assertThat(new CellSeal(new PersonalKeys(secrets, jdbc)).open(cell, sealed))
                .isEqualTo("còn");
    }

    @Test
    void digestsAreOfOnePurpose() {
        var index = new BlindIndex(new PersonalKeys(ITS_SECRETS, SHARED));

        assertThat(index.of("phone", "0912345678")).isEqualTo(index.of("phone", "0912345678"));
        assertThat(index.of("phone", "0912345678")).isNotEqualTo(index.of("e-mail", "0912345678"));
        assertThat(index.of("phone", "0912345678")).isNotEqualTo(index.of("phone", "0912345679"));
    }

    private static void assertUnreadable(CellSeal seal, Cell cell, Sealed sealed) {
        assertThatExceptionOfType(SealingException.class)
                .isThrownBy(() -> seal.open(cell, sealed))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("sealing.unreadable"));
    }

    private static Secrets secrets(Path directory) {
        return Secrets.of(directory, directory.resolve("secrets").toString(), "");
    }

    private static JdbcClient newDatabase() {
        DatabaseAddress address = TestServer.shared().newMigratedDatabase().runtime();
        return JdbcClient.create(new DriverManagerDataSource(address.url(), address.user(), address.password()));
    }
}
