package vn.banggiang.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs as the application's jar holds them, for this machine's architecture. */
final class ProgramsArchive {

    private static final FileAttribute<?> OWNERS_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Resource archive;

    private ProgramsArchive(Resource archive) {
        this.archive = archive;
    }

    /** {@link DatabaseException} when the application was built for another kind of machine. */
    static ProgramsArchive ofThisMachine() throws IOException {
        String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return Arrays.stream(new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:postgres-linux-" + architecture + "*.txz"))
                .findFirst()
                .map(ProgramsArchive::new)
                .orElseThrow(() -> new DatabaseException("The application was built without PostgreSQL for "
                        + architecture + ": build it on this machine, or set BG_DB_URL."));
    }

    InputStream open() throws IOException {
        return new BufferedInputStream(archive.getInputStream());
    }

    /** In hexadecimal digits. */
    String digest(String algorithm) throws IOException {
        MessageDigest digest = Digests.of(algorithm);
        try (InputStream in = open()) {
            Digests.update(digest, in);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What unpacking it must give. Slow: a second or two. */
    ProgramsFingerprint fingerprint() throws IOException {
        var fingerprint = new ProgramsFingerprint();
        try (var tar = new TarArchiveInputStream(new XZInputStream(open()))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isSymbolicLink()) {
                    fingerprint.link(entry.getName(), entry.getLinkName());
                } else if (entry.isFile()) {
                    fingerprint.file(entry.getName(), tar);
                }
            }
        }
        return fingerprint;
    }

    /** Unpacks it into a new directory, for its owner alone; only the programs themselves can be run. */
    void unpack(Path directory) throws IOException {
        Files.createDirectory(directory, OWNERS_DIRECTORY);
        try (var tar = new TarArchiveInputStream(new XZInputStream(open()))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, directory);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path directory) throws IOException {
        Path file = entry.resolveIn(directory);
        Files.createDirectories(entry.isDirectory() ? file : file.getParent(), OWNERS_DIRECTORY);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, file);
            Files.setPosixFilePermissions(
                    file,
                    PosixFilePermissions.fromString(entry.getName().startsWith("bin/") ? "rwx------" : "rw-------"));
        }
    }
}
