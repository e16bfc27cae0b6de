package vn.banggiang.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class DataDirectoryTest {

    @TempDir
    Path place;

    @Test
    void aMissingOneIsMadeForItsOwnerAlone() throws Exception {
        Path data = place.resolve("new/data");

        assertThat(DataDirectory.open(data)).isEqualTo(data);
        assertThat(permissions(data)).isEqualTo("rwx------");
    }

    @Test
    void anEmptyOneOfOursIsClosedToOthers() throws Exception {
        Path data = made("rwxrwxrwx");

        DataDirectory.open(data);

        assertThat(permissions(data)).isEqualTo("rwx------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxrwxrwx", "rwxr-xr-x", "rwx--x---", "rwx---r--", "rwx----w-"})
    void oneInWhichOthersMayHavePutSomethingIsRefusedWithWhatToDo(String permissions) throws Exception {
        Path data = made(permissions);
        Files.createFile(data.resolve("something"));

        assertThatThrownBy(() -> DataDirectory.open(data))
                .isInstanceOfSatisfying(
                        StartupException.class,
                        refusal -> assertThat(StartupText.of(
                                        refusal.key(), refusal.args().toArray()))
                                .contains("chmod -R go= " + data, permissions));
        assertThatThrownBy(() -> DataDirectory.require(data)).isInstanceOf(StartupException.class);
        assertThat(permissions(data)).isEqualTo(permissions);
    }

    @Test
    void oneOfAnotherAccountIsRefusedEvenWhenItIsEmpty() throws Exception {
        assumeTrue(System.getProperty("user.name").equals("root"), "only root can give a directory away");
        Path data = made("rwx------");
        Files.setAttribute(data, "unix:uid", 65534);

        assertThatThrownBy(() -> DataDirectory.open(data))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("startup.data-foreign")
                .hasMessageContaining("root");
    }

    @Test
    void aFileInItsPlaceIsRefused() throws Exception {
        Path file = Files.createFile(place.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("startup.data-unusable");
    }

    @Test
    void whatIsWrittenAfterwardsIsItsOwnersAlone() throws Exception {
        Path data = DataDirectory.open(place.resolve("data"));
        Files.writeString(Files.createDirectories(data.resolve("a/b")).resolve("c"), "secret");

        assertThat(OwnerOnly.violations(data)).isEmpty();
    }

    @Test
    void whatAKilledPlatformLeftIsRemoved() throws Exception {
        Path data = DataDirectory.open(place.resolve("data"));
        Path left = Files.createDirectories(data.resolve("tmp/upload")).resolve("part");
        Files.writeString(left, "half");

        start(data);
        assertThat(data.resolve("tmp")).isEmptyDirectory();
        assertThat(permissions(data.resolve("tmp"))).isEqualTo("rwx------");
    }

    private static void start(Path data) throws IOException {
        try (var context = new GenericApplicationContext()) {
            context.setEnvironment(new MockEnvironment().withProperty("banggiang.data", data.toString()));
            new StartInDataDirectory().initialize(context);
        }
    }

    private Path made(String permissions) throws IOException {
        Path data = Files.createDirectory(place.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString(permissions));
        return data;
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
