package vn.banggiang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The embedded server's password, in a file that only the account running the platform may read. */
final class ServerSecret {

    private static final int BYTES = 24;

    private ServerSecret() {}

    static Path file(Path home) {
        return home.resolve("postgres.secret");
    }

    /** The password of this data directory, drawn at the first call. */
    static String of(Path home) throws IOException {
        Path file = file(home);
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
}
