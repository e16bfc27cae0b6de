package vn.banggiang.startup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What opens the signing keys and the secrets of the second factor, in a directory apart from the data: who gets hold of
 * a backup of those opens nothing with it. What systemd hands to the service as credentials comes first.
 */
public final class Secrets {

    private final Path directory;
    private final @Nullable Path credentials;
    private final List<Path> moved = new ArrayList<>();

    /**
     * Those of an installation. {@link StartupException} when the directory is open to others or another account's.
     *
     * @param data its data directory
     * @param named where they lie; blank for the directory beside the data, {@code <data>-secrets}
     * @param credentials systemd's directory of credentials; blank for none
     */
    public static Secrets of(Path data, String named, String credentials) {
        Path home = data.toAbsolutePath().normalize();
        return new Secrets(
                DataDirectory.require(
                        named.isBlank() ? home.resolveSibling(home.getFileName() + "-secrets") : Path.of(named)),
                credentials.isBlank() ? null : Path.of(credentials));
    }

    private Secrets(Path directory, @Nullable Path credentials) {
        this.directory = directory;
        this.credentials = credentials;
    }

    /** Where they lie. */
    public Path directory() {
        return directory;
    }

    /** The secret of this name; empty when there is none. */
    public Optional<byte[]> read(String name) {
        return read(credentials, name).or(() -> read(directory, name));
    }

    /** The secret of this name, made when there is none. On the disk before it is used: it must outlive a power cut. */
    public synchronized byte[] readOrMake(String name, Supplier<byte[]> made) {
        return read(name).orElseGet(() -> {
            byte[] secret = made.get();
            write(name, secret);
            return secret;
        });
    }

    /**
     * Takes over a secret from where earlier versions kept it, among the data.
     *
     * @param formerly the file; nothing happens when there is none. {@link StartupException} when another secret of this
     *     name is here already
     */
    public synchronized void adopt(String name, Path formerly) {
        Optional<byte[]> former =
                read(formerly.getParent(), formerly.getFileName().toString());
        if (former.isEmpty()) {
            return;
        }
        byte[] kept = readOrMake(name, former::get);
        if (!MessageDigest.isEqual(kept, former.get())) {
            throw StartupException.twoSecrets(formerly, directory.resolve(name));
        }
        try {
            Files.delete(formerly);
        } catch (IOException e) {
            throw StartupException.unusable(formerly, e);
        }
        moved.add(formerly);
    }

    /** What was taken over since the start, by its former place. */
    List<Path> moved() {
        return List.copyOf(moved);
    }

    private static Optional<byte[]> read(@Nullable Path place, String name) {
        Path file = place == null ? null : place.resolve(name);
        if (file == null || !Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw StartupException.unusable(file, e);
        }
    }

    private void write(String name, byte[] secret) {
        try {
            DataDirectory.open(directory);
            Path fresh = directory.resolve(name + ".new");
            Files.deleteIfExists(fresh);
            try (var channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(secret));
                channel.force(true);
            }
            Files.move(fresh, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            force(directory);
            force(Objects.requireNonNull(directory.getParent(), "never the root"));
        } catch (IOException e) {
            throw StartupException.unusable(directory, e);
        }
    }

    private static void force(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
