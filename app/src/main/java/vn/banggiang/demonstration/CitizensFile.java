package vn.banggiang.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.totp.TotpSecret;

/**
 * Where the demonstration says with what its citizens sign in: their number, the password of all, and the secret for an
 * authenticator, a line each. In no real installation is there such a file.
 */
@Component
class CitizensFile {

    private final Path path;

    CitizensFile(@Value("${banggiang.data}") Path data) {
        this.path = data.resolve("demonstration-citizens.txt");
    }

    Path path() {
        return path;
    }

    /** Whether this citizen has come to be. */
    boolean names(String number) {
        try {
            return Files.exists(path)
                    && Files.readAllLines(path).stream().anyMatch(line -> line.startsWith(number + " "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(CitizenStory citizen, TotpSecret secret) {
        String line = String.join(
                        "  ",
                        citizen.number() + " ",
                        CitizenStory.PASSWORD,
                        secret.inGroups().replace(" ", ""),
                        citizen.name())
                + "\n";
        try {
            if (Files.notExists(path)) {
                Files.createFile(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(path, line, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
