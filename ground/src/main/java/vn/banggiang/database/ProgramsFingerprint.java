package vn.banggiang.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What lies in a directory, down to the last byte: every file with its content, every link with its target. What others
 * than the owner may read or change counts as something else.
 */
final class ProgramsFingerprint {

    /** The mark that the library leaves where it has unpacked: empty, and none of PostgreSQL's. */
    static final String MARK = ".exists";

    private final Map<String, String> contents = new TreeMap<>();

    static ProgramsFingerprint of(Path directory) throws IOException {
        var fingerprint = new ProgramsFingerprint();
        List<Path> tree;
        try (var walk = Files.walk(directory)) {
            tree = walk.toList();
        }
        for (Path path : tree) {
            fingerprint.add(directory.relativize(path).toString(), path);
        }
        fingerprint.contents.remove(MARK);
        return fingerprint;
    }

    private void add(String name, Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            link(name, Files.readSymbolicLink(path).toString());
        } else if (isOpenToOthers(path)) {
            contents.put(name, "open to others");
        } else if (!Files.isDirectory(path)) {
            try (InputStream in = Files.newInputStream(path)) {
                file(name, in);
            }
        }
    }

    private static boolean isOpenToOthers(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path))
                .matches("...(?!------).{6}");
    }

    void file(String name, InputStream content) throws IOException {
        MessageDigest digest = Digests.of("SHA-256");
        Digests.update(digest, content);
        contents.put(name, HexFormat.of().formatHex(digest.digest()));
    }

    void link(String name, String target) {
        contents.put(name, "-> " + target);
    }

    /** A SHA-256 over all of it, in hexadecimal digits. */
    @Override
    public String toString() {
        MessageDigest digest = Digests.of("SHA-256");
        contents.forEach(
                (name, content) -> digest.update((name + '\0' + content + '\n').getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
