package vn.banggiang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process that a killed application leaves behind in its data directory. */
final class OrphanedServer {

    private static final long PATIENCE_SECONDS = 60;

    private OrphanedServer() {}

    /** Stops it, losing nothing that was committed. The caller holds the {@link DataLock}, so nobody uses it. */
    static void stop(Path cluster) throws IOException, InterruptedException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> orphan = pid(pidFile).flatMap(ProcessHandle::of).filter(p -> serves(p, cluster));
        if (orphan.isPresent()) {
            interrupt(orphan.get());
        }
        // Left by a power cut, or naming a process that is not PostgreSQL: it would only keep the next one from
        // starting.
        Files.deleteIfExists(pidFile);
    }

    private static Optional<Long> pid(Path pidFile) throws IOException {
        return Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("[1-9][0-9]{0,9}"))
                .map(Long::valueOf);
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        return process.info().arguments().map(Arrays::asList).orElse(List.of()).stream()
                .anyMatch(argument -> argument.equals(cluster.toString()));
    }

    private static void interrupt(ProcessHandle orphan) throws IOException, InterruptedException {
        // SIGINT is PostgreSQL's fast shutdown; Java itself can only send SIGTERM, which waits for every client.
        new ProcessBuilder("kill", "-INT", Long.toString(orphan.pid()))
                .inheritIO()
                .start()
                .waitFor();
        try {
            orphan.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new DatabaseException(
                    "an older PostgreSQL (process " + orphan.pid() + ") still runs here and does not stop: end it", e);
        }
    }
}
