package vn.banggiang.startup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever gets hold of a backup of the data directory opens nothing with it. */
class SecretsTest {

    @TempDir
    Path place;

    private Path data;

    @BeforeEach
    void anInstallation() {
        data = DataDirectory.open(place.resolve("data"));
    }

    @Test
    void aSecretIsMadeOnceBesideTheDataForItsOwnerAlone() throws Exception {
        byte[] made = Secrets.of(data, "", "").readOrMake("one", () -> "first".getBytes(UTF_8));

        assertThat(Secrets.of(data, "", "").readOrMake("one", () -> "second".getBytes(UTF_8)))
                .isEqualTo(made)
                .isEqualTo("first".getBytes(UTF_8));
        assertThat(place.resolve("data-secrets/one")).hasContent("first");
        assertThat(OwnerOnly.violations(place.resolve("data-secrets"))).isEmpty();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void whatSystemdHandsOverComesFirst() throws Exception {
        Path credentials = Files.createDirectory(place.resolve("credentials"));
        Files.writeString(credentials.resolve("one"), "handed over");
        Path named = place.resolve("named");
        Secrets.of(data, named.toString(), "").readOrMake("one", () -> "kept".getBytes(UTF_8));

        assertThat(Secrets.of(data, named.toString(), credentials.toString()).read("one"))
                .hasValue("handed over".getBytes(UTF_8));
        assertThat(Secrets.of(data, named.toString(), "").read("one")).hasValue("kept".getBytes(UTF_8));
    }

    @Test
    void whatEarlierVersionsKeptAmongTheDataMovesOutAndIsSaid() throws Exception {
        Path former = former("secret");
        Secrets secrets = Secrets.of(data, "", "");

        secrets.adopt("one", former);

        assertThat(former).doesNotExist();
        assertThat(secrets.read("one")).hasValue("secret".getBytes(UTF_8));
        assertThat(new SecretsConfiguration().secretsMoved(secrets).lines(StartupText.LOCALE))
                .singleElement()
                .asString()
                .contains(former.toString(), place.resolve("data-secrets").toString());
        secrets.adopt("one", former);
        assertThat(secrets.read("one")).hasValue("secret".getBytes(UTF_8));
    }

    @Test
    void ofTwoDifferentSecretsNoneIsThrownAway() throws Exception {
        Secrets secrets = Secrets.of(data, "", "");
        secrets.readOrMake("one", () -> "another".getBytes(UTF_8));
        Path former = former("secret");

        assertThatThrownBy(() -> secrets.adopt("one", former))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("startup.two-secrets");
        assertThat(former).hasContent("secret");
        assertThat(secrets.read("one")).hasValue("another".getBytes(UTF_8));
    }

    @Test
    void aDirectoryThatOthersMayEnterIsRefused() throws Exception {
        Path open = Files.createDirectory(
                place.resolve("open"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-x---"));

        assertThatThrownBy(() -> Secrets.of(data, open.toString(), ""))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("startup.data-loose");
    }

    private Path former(String secret) throws IOException {
        return Files.writeString(Files.createDirectories(data.resolve("keys")).resolve("passphrase"), secret);
    }
}
