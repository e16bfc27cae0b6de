package vn.banggiang.portal.open;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.banggiang.storage.Sha256;

/**
 * The pages as they were drawn last, on this machine's disk: what a node shows that was started while the database does not
 * answer. One file for each address, so the disk holds at most what is on line.
 */
@Component
class Copies {

    private static final Logger LOG = LoggerFactory.getLogger(Copies.class);

    private final Path directory;

    Copies(@Value("${banggiang.data}") Path data) {
        this.directory = data.resolve("portal-copies");
    }

    /** Whether there is a copy now: one that cannot be written is missed only where it would have been needed. */
    boolean keep(String address, String html) {
        try {
            Files.createDirectories(directory);
            Path writing = Files.createTempFile(directory, "page", ".part");
            Files.writeString(writing, html);
            Files.move(writing, file(address), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            LOG.warn("no copy of a page could be kept in {}", directory, e);
            return false;
        }
    }

    Optional<String> of(String address) {
        try {
            Path file = file(address);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            LOG.warn("the copy of a page could not be read in {}", directory, e);
            return Optional.empty();
        }
    }

    private Path file(String address) {
        return directory.resolve(
                Sha256.ofContent(address.getBytes(StandardCharsets.UTF_8)).value() + ".html");
    }
}
