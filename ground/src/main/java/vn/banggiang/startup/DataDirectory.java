package vn.banggiang.startup;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A directory of the installation that belongs to the account running it and that no other account of the machine may
 * enter: it holds keys and documents, and programs that every start runs.
 */
public final class DataDirectory {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private DataDirectory() {}

    /**
     * Makes it where it is missing. What this process writes from now on is its account's alone.
     *
     * @return its absolute path; {@link StartupException} when it is another account's, or open to others
     */
    public static Path open(Path directory) {
        Path home = directory.toAbsolutePath().normalize();
        Umask.ownerOnly();
        try {
            if (!Files.isDirectory(home)) {
                Files.createDirectories(home);
            }
            if (isOurs(home) && isEmpty(home)) {
                Files.setPosixFilePermissions(home, OWNER_ONLY);
            }
        } catch (IOException e) {
            throw StartupException.unusable(home, e);
        }
        return require(home);
    }

    /** The same for who only reads, and writes nothing: one that does not exist is no risk. */
    public static Path require(Path directory) {
        Path home = directory.toAbsolutePath().normalize();
        try {
            if (!Files.exists(home)) {
                return home;
            }
            if (!isOurs(home)) {
                throw StartupException.foreign(home, Files.getOwner(home).getName(), new UnixSystem().getUsername());
            }
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(home);
            if (!OWNER_ONLY.containsAll(permissions)) {
                throw StartupException.loose(home, PosixFilePermissions.toString(permissions));
            }
            return home;
        } catch (IOException e) {
            throw StartupException.unusable(home, e);
        }
    }

    private static boolean isOurs(Path home) throws IOException {
        var uid = (Integer) Files.getAttribute(home, "unix:uid", new LinkOption[0]);
        return Integer.toUnsignedLong(uid) == new UnixSystem().getUid();
    }

    /** One that was just made by hand, or by who mounts it, has nothing in it that somebody could have put there. */
    private static boolean isEmpty(Path home) throws IOException {
        try (var entries = Files.list(home)) {
            return entries.findAny().isEmpty();
        }
    }
}
