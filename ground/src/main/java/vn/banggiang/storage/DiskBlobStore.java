package vn.banggiang.storage;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The store on a local disk: {@code ab/cd/<sha256>}. A file has its final name only once it lies there completely. */
final class DiskBlobStore implements BlobStore {

    private static final int DEPTH = 3;
    private static final String LEAVING = ".leaving";

    private final Path root;
    private final Path receiving;

    DiskBlobStore(Path root) throws IOException {
        this.root = root.toAbsolutePath().normalize();
        this.receiving = Files.createDirectories(this.root.resolve("receiving"));
    }

    /** Removes what was received only in part before this instant, by an application that was killed; what it was removing stays. */
    void clearLeftovers(Instant before) throws IOException {
        try (var parts = Files.newDirectoryStream(receiving)) {
            for (Path part : parts) {
                String name = part.getFileName().toString();
                if (name.endsWith(LEAVING)) {
                    take(part, new Sha256(name.replace(LEAVING, "")));
                } else if (Files.getLastModifiedTime(part).toInstant().isBefore(before)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    @Override
    public void take(Path finished, Sha256 sha256) throws IOException {
        force(finished, WRITE);
        Path shelf = shelf(sha256);
        Files.createDirectories(shelf);
        Files.move(finished, shelf.resolve(sha256.value()), ATOMIC_MOVE);
        // Upwards to the root every time: whoever made these directories may not have come to force them.
        force(shelf, READ);
        force(rack(sha256), READ);
        force(root, READ);
    }

    @Override
    public Optional<InputStream> open(Sha256 sha256) throws IOException {
        try {
            return Optional.of(Files.newInputStream(place(sha256)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Path> localCopy(Sha256 sha256) {
        return Optional.of(place(sha256)).filter(Files::isRegularFile);
    }

    @Override
    public boolean exists(Sha256 sha256) {
        return Files.isRegularFile(place(sha256));
    }

    @Override
    public void eachTakenBefore(Instant instant, Consumer<Sha256> each) throws IOException {
        try (Stream<Path> old = Files.find(
                root,
                DEPTH,
                (path, is) -> is.isRegularFile()
                        && isPlace(path)
                        && is.lastModifiedTime().toInstant().isBefore(instant))) {
            old.forEach(path -> each.accept(new Sha256(path.getFileName().toString())));
        }
    }

    @Override
    public boolean remove(Sha256 sha256, Instant takenBefore) throws IOException {
        Path place = place(sha256);
        Path leaving = receiving.resolve(sha256.value() + LEAVING);
        try {
            Files.move(place, leaving, ATOMIC_MOVE);
        } catch (NoSuchFileException gone) {
            return false;
        }
        // Looked at where nobody takes it any more: what came again a moment ago goes back.
        if (!Files.getLastModifiedTime(leaving).toInstant().isBefore(takenBefore)) {
            Files.move(leaving, place, ATOMIC_MOVE);
            return false;
        }
        Files.delete(leaving);
        force(shelf(sha256), READ);
        return true;
    }

    @Override
    public Path receivingDirectory() {
        return receiving;
    }

    private boolean isPlace(Path path) {
        return root.relativize(path).getNameCount() == DEPTH;
    }

    private Path place(Sha256 sha256) {
        return shelf(sha256).resolve(sha256.value());
    }

    private Path shelf(Sha256 sha256) {
        return rack(sha256).resolve(sha256.value().substring(2, 4));
    }

    private Path rack(Sha256 sha256) {
        return root.resolve(sha256.value().substring(0, 2));
    }

    private static void force(Path path, StandardOpenOption mode) throws IOException {
        try (var channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }
}
