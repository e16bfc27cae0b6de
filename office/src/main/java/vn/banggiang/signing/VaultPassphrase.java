package vn.banggiang.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import vn.banggiang.signatures.SignaturesException;
import vn.banggiang.startup.Secrets;
import vn.banggiang.startup.StartupException;

/** The vault's passphrase: configured, or made once and kept among the secrets, apart from the keys that it opens. */
final class VaultPassphrase {

    private static final String NAME = "signing-passphrase";
    private static final int BYTES = 32;

    private final Secrets secrets;
    private final Path keys;

    VaultPassphrase(Secrets secrets, Path keys) {
        this.secrets = secrets;
        this.keys = keys;
    }

    /** {@link StartupException} when it is missing and there are keys: another one would open none of them. */
    char[] orGenerated(String configured) {
        if (!configured.isEmpty()) {
            return configured.toCharArray();
        }
        secrets.adopt(NAME, keys.resolve("passphrase"));
        if (secrets.read(NAME).isEmpty() && hasKeys()) {
            throw StartupException.secretMissing(secrets.directory().resolve(NAME), keys);
        }
        byte[] passphrase = secrets.readOrMake(NAME, VaultPassphrase::generated);
        return new String(passphrase, StandardCharsets.UTF_8).strip().toCharArray();
    }

    private boolean hasKeys() {
        if (!Files.isDirectory(keys)) {
            return false;
        }
        try (var files = Files.newDirectoryStream(keys, "*.{p12,locked}")) {
            return files.iterator().hasNext();
        } catch (IOException e) {
            throw SignaturesException.unavailable(e, "signing.directory-unreadable", keys.toString());
        }
    }

    private static byte[] generated() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random).getBytes(StandardCharsets.UTF_8);
    }
}
