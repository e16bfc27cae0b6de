package vn.banggiang.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.banggiang.startup.Secrets;
import vn.banggiang.startup.StartupException;

class VaultPassphraseTest {

    @TempDir
    Path directory;

    @Test
    void itIsMadeOnceAndKeptApartFromTheKeys() {
        char[] first = passphrase("");

        assertThat(first).hasSizeGreaterThan(32).isEqualTo(passphrase(""));
        assertThat(passphrase("configured")).containsExactly("configured".toCharArray());
        assertThat(directory.resolve("keys")).doesNotExist();
    }

    @Test
    void whereThereAreKeysNoOtherIsMade() throws IOException {
        Files.createFile(Files.createDirectory(directory.resolve("keys")).resolve("a.p12"));

        assertThatThrownBy(() -> passphrase(""))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("startup.secret-missing");
    }

    private char[] passphrase(String configured) {
        var secrets = Secrets.of(directory, directory.resolve("apart").toString(), "");
        return new VaultPassphrase(secrets, directory.resolve("keys")).orGenerated(configured);
    }
}
