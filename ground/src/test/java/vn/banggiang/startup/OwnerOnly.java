package vn.banggiang.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** Walks a whole data directory and says what others than its owner may read, write or enter, or what could be run. */
public final class OwnerOnly {

    private OwnerOnly() {}

    /** A line for each file that is too open, such as {@code rw-r--r-- files/ab/cd/…}; symbolic links have no rights. */
    public static List<String> violations(Path root) {
        try (var tree = Files.walk(root)) {
            return tree.filter(path -> !Files.isSymbolicLink(path))
                    .filter(path -> !allowed(root, path).contains(permissions(path)))
                    .map(path -> permissions(path) + " " + root.relativize(path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> allowed(Path root, Path path) {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return Set.of("rwx------", "gone");
        }
        boolean program = path.toString().matches(".*/PG-[0-9a-f]+/bin/[a-z_]+");
        return program ? Set.of("rwx------") : Set.of("rw-------", "r--------", "gone");
    }

    /** Of what may vanish while we look: PostgreSQL works in there. */
    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException vanished) {
            return "gone";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
