package vn.banggiang.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's programs on the disk. A start runs them, so each compares them with what the jar holds before it does,
 * and unpacks them anew where one byte differs.
 */
final class PostgresPrograms {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresPrograms.class);

    /** By the SHA-256 of an archive the {@link ProgramsFingerprint} of what is in it, which takes long to work out. */
    private static final String KNOWN = "/database/postgres-programs.properties";

    private final Path directory;
    private final Path programs;
    private final ProgramsArchive archive;

    private PostgresPrograms(Path directory, ProgramsArchive archive) throws IOException {
        this.directory = directory;
        this.archive = archive;
        // The library's own name for it, under which it finds them.
        this.programs = directory.resolve("PG-" + archive.digest("MD5"));
    }

    /** Puts them there, or checks those that are. The caller sees to it that nobody runs them meanwhile. */
    static PostgresPrograms in(Path directory) throws IOException {
        Files.createDirectories(directory);
        var programs = new PostgresPrograms(directory, ProgramsArchive.ofThisMachine());
        programs.removeOthers();
        if (!programs.areThoseOfTheJar()) {
            programs.unpack();
        }
        return programs;
    }

    /** Where all of them lie. */
    Path directory() {
        return directory;
    }

    /** The archive, as the library asks for it. */
    InputStream archive() {
        try {
            return archive.open();
        } catch (IOException e) {
            throw new DatabaseException("PostgreSQL cannot be read from the application's jar", e);
        }
    }

    /** The library opens their directories to everybody at each start; this closes them again. */
    void close() throws IOException {
        var ownerOnly = PosixFilePermissions.fromString("rwx------");
        Files.setPosixFilePermissions(directory, ownerOnly);
        Files.setPosixFilePermissions(programs, ownerOnly);
    }

    /** Whether what lies there is what the jar holds, and nothing else. */
    boolean areThoseOfTheJar() throws IOException {
        return Files.exists(programs.resolve(ProgramsFingerprint.MARK))
                && ProgramsFingerprint.of(programs).toString().equals(expected());
    }

    private String expected() throws IOException {
        var known = new Properties();
        try (InputStream in = PostgresPrograms.class.getResourceAsStream(KNOWN)) {
            known.load(in);
        }
        String fingerprint = known.getProperty(archive.digest("SHA-256"));
        return fingerprint == null ? archive.fingerprint().toString() : fingerprint;
    }

    private void unpack() throws IOException {
        if (Files.exists(programs)) {
            LOG.warn("PostgreSQL's programs in {} were not as they came: unpacking them anew", programs);
            FileSystemUtils.deleteRecursively(programs);
        }
        archive.unpack(programs);
        Files.createFile(
                programs.resolve(ProgramsFingerprint.MARK),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    /** Of earlier versions. */
    private void removeOthers() throws IOException {
        try (var others = Files.newDirectoryStream(directory, "PG-*")) {
            for (Path other : others) {
                if (!other.equals(programs)) {
                    FileSystemUtils.deleteRecursively(other);
                }
            }
        }
    }
}
