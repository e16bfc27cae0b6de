package vn.banggiang.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.banggiang.startup.OwnerOnly;

/** What somebody who could once write to the programs has left there does not run. */
class PostgresProgramsTest {

    @TempDir
    Path directory;

    @Test
    void whatDiffersFromTheJarIsUnpackedAnew() throws Exception {
        Path earlier = Files.createDirectories(directory.resolve("PG-of-an-earlier-version/bin"));
        PostgresPrograms programs = PostgresPrograms.in(directory);
        assertThat(earlier).doesNotExist();
        assertThat(programs.areThoseOfTheJar()).isTrue();

        Path added = Files.createFile(place().resolve("lib/libpq.so.4"));
        assertThat(programs.areThoseOfTheJar()).isFalse();
        Files.delete(added);
        assertThat(programs.areThoseOfTheJar()).isTrue();

        Path link = place().resolve("lib/libpq.so.5");
        Path target = Files.readSymbolicLink(link);
        Files.delete(link);
        Files.createSymbolicLink(link, Path.of("/tmp/libpq.so.5"));
        assertThat(programs.areThoseOfTheJar()).isFalse();
        Files.delete(link);
        Files.createSymbolicLink(link, target);
        assertThat(programs.areThoseOfTheJar()).isTrue();

        Path initdb = place().resolve("bin/initdb");
        Files.setPosixFilePermissions(initdb, PosixFilePermissions.fromString("rwx--x--x"));
        assertThat(programs.areThoseOfTheJar()).isFalse();
        Files.setPosixFilePermissions(initdb, PosixFilePermissions.fromString("rwx------"));

        Files.writeString(place().resolve("bin/postgres"), "#!/bin/sh\n");
        assertThat(programs.areThoseOfTheJar()).isFalse();
        assertThat(PostgresPrograms.in(directory).areThoseOfTheJar()).isTrue();
        assertThat(OwnerOnly.violations(place())).isEmpty();
    }

    /** When the version of PostgreSQL changes, what this says goes into {@code database/postgres-programs.properties}. */
    @Test
    void theFingerprintOfTheArchiveIsKnownSoThatAStartNeedNotWorkItOut() throws Exception {
        var archive = ProgramsArchive.ofThisMachine();
        var known = new Properties();
        try (var in = getClass().getResourceAsStream("/database/postgres-programs.properties")) {
            known.load(in);
        }

        assertThat(known)
                .containsEntry(archive.digest("SHA-256"), archive.fingerprint().toString());
    }

    private Path place() throws Exception {
        try (Stream<Path> children = Files.list(directory)) {
            return children.findFirst().orElseThrow();
        }
    }
}
