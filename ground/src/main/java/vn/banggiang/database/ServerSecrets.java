package vn.banggiang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The embedded server's passwords, each in a file that only the account running the platform may read.
 *
 * @param owner of the superuser, and of the role that owns the tables
 * @param runtime of the role that the application works as
 */
record ServerSecrets(String owner, String runtime) {

    private static final int BYTES = 24;

    /** Where the server finds its superuser's when it is made. */
    static Path file(Path home) {
        return home.resolve("postgres.secret");
    }

    /** The passwords of this data directory, drawn at the first call. */
    static ServerSecrets of(Path home) throws IOException {
        return new ServerSecrets(kept(home, file(home)), kept(home, home.resolve("postgres-runtime.secret")));
    }

    private static String kept(Path home, Path file) throws IOException {
        if (!Files.exists(file)) {
            var drawn = new byte[BYTES];
            new SecureRandom().nextBytes(drawn);
            Path fresh = Files.createTempFile(
                    home,
                    "secret",
                    null,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, HexFormat.of().formatHex(drawn));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    /** Says nothing: this may end in a log. */
    @Override
    public String toString() {
        return "the embedded server's passwords";
    }
}
