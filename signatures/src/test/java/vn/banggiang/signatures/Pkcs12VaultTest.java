package vn.banggiang.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Pkcs12VaultTest implements KeyVaultContract {

    private final Province province = Province.shared();

    @Override
    public KeyVault vault() {
        return province.vault;
    }

    @Test
    void onlyTheirOwnerReadsTheFiles() throws IOException {
        Path keys = province.directory.resolve("keys");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(keys)) {
            assertThat(files.toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void theWrongPassphraseOpensNothing() {
        KeyVault thief = new Pkcs12Vault(province.directory.resolve("keys"), "guess".toCharArray());

        assertThatThrownBy(() -> thief.open(Province.SEAL))
                .isInstanceOfSatisfying(
                        SignaturesException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("signing.key-unreadable"));
    }

    @Test
    void aKeysNameCannotLeaveTheDirectory() {
        for (String name : new String[] {"../seal-a", "a/b", ".hidden", "a..b", "", "a\u0000b", "x".repeat(101)}) {
            assertThatThrownBy(() -> new KeyId(name)).isInstanceOf(SignaturesException.class);
        }
    }
}
