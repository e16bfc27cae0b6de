package vn.banggiang.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The vault's passphrase: configured, or made once and kept beside the keys for their owner alone. */
final class VaultPassphrase {

    private static final int BYTES = 32;

    private final Path directory;

    VaultPassphrase(Path directory) {
        this.directory = directory;
    }

    char[] orGenerated(String configured) {
        if (!configured.isEmpty()) {
            return configured.toCharArray();
        }
        try {
            Path file = directory.resolve("passphrase");
            return Files.exists(file) ? Files.readString(file).strip().toCharArray() : generate(file);
        } catch (IOException e) {
            throw SigningException.unavailable(e, "signing.directory-unreadable", directory.toString());
        }
    }

    private char[] generate(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String passphrase = HexFormat.of().formatHex(random);
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, passphrase);
        return passphrase.toCharArray();
    }
}
