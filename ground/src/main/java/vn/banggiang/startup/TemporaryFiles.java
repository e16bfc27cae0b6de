package vn.banggiang.startup;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * {@code tmp/} of the data directory: uploads, messages and pages under way. {@code ./bg} tells Java to keep its
 * temporary files there ({@code java.io.tmpdir}).
 */
final class TemporaryFiles {

    private TemporaryFiles() {}

    /**
     * Makes it, and removes what a killed process left there, unless another platform works in it now.
     *
     * @return held until this process ends: we work in it
     */
    static FileLock takeIn(Path home) throws IOException {
        Path tmp = Files.createDirectories(home.resolve("tmp"));
        var channel = FileChannel.open(home.resolve("tmp.lock"), CREATE, READ, WRITE);
        FileLock alone = channel.tryLock();
        if (alone != null) {
            empty(tmp);
            alone.release();
        }
        return channel.lock(0, Long.MAX_VALUE, true);
    }

    private static void empty(Path tmp) throws IOException {
        try (var leftovers = Files.newDirectoryStream(tmp)) {
            for (Path leftover : leftovers) {
                FileSystemUtils.deleteRecursively(leftover);
            }
        }
    }
}
