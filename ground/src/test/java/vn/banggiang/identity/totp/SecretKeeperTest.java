package vn.banggiang.identity.totp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.banggiang.directory.PersonId;
import vn.banggiang.startup.Secrets;

class SecretKeeperTest {

    private final PersonId person = PersonId.random();
    private final TotpSecret secret = TotpSecret.random(new SecureRandom());
    private final RecoveryCode code = RecoveryCode.random(new SecureRandom());

    @TempDir
    private Path data;

    @Test
    void whatWasSealedForOnePersonOpensForThatPersonAlone() {
        SecretKeeper keeper = keeper();
        byte[] sealed = keeper.seal(person, secret);

        assertThat(keeper.open(person, sealed).orElseThrow().bytes()).isEqualTo(secret.bytes());
        assertThat(keeper.open(PersonId.random(), sealed)).isEmpty();
        assertThat(keeper.seal(person, secret)).isNotEqualTo(sealed);
    }

    @Test
    void oneChangedBitOpensNothing() {
        SecretKeeper keeper = keeper();
        byte[] sealed = keeper.seal(person, secret);
        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThat(keeper.open(person, changed)).isEmpty();
        }
    }

    @Test
    void aFingerprintIsOnePersonsUnderOneKey() throws IOException {
        SecretKeeper keeper = keeper();
        byte[] fingerprint = keeper.fingerprint(person, code);

        assertThat(keeper.fingerprint(person, code)).isEqualTo(fingerprint);
        assertThat(keeper.fingerprint(PersonId.random(), code)).isNotEqualTo(fingerprint);
        Files.delete(file());
        assertThat(keeper().fingerprint(person, code)).isNotEqualTo(fingerprint);
    }

    @Test
    void theKeyIsItsOwnersAloneAndStays() throws IOException {
        byte[] sealed = keeper().seal(person, secret);

        assertThat(Files.size(file())).isEqualTo(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
                .isEqualTo("rwx------");
        assertThat(keeper().open(person, sealed)).isPresent();
    }

    @Test
    void withoutTheKeyNothingOpensAndAnotherKeyOpensNothingOld() throws IOException {
        SecretKeeper keeper = keeper();
        byte[] sealed = keeper.seal(person, secret);
        Files.delete(file());

        assertThat(keeper.hasKey()).isFalse();
        assertThat(keeper.open(person, sealed)).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> keeper.seal(person, secret));
        Files.write(file(), new byte[7]);
        assertThat(keeper.hasKey()).isFalse();
        assertThat(keeper.open(person, sealed)).isEmpty();
        Files.write(file(), new byte[32]);
        assertThat(keeper.open(person, sealed)).isEmpty();
    }

    private SecretKeeper keeper() {
        SecretKeeper keeper =
                new SecretKeeper(Secrets.of(data, data.resolve("apart").toString(), ""), data);
        keeper.makeKeyIfMissing();
        return keeper;
    }

    private Path file() {
        return data.resolve("apart/identity-key");
    }
}
