package vn.banggiang.identity.totp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;

/** 32 random bytes, made once and kept in the data directory for their owner alone; never in the database. */
final class KeyFile {

    static final int BYTES = 32;

    private final Path data;
    private final Path directory;
    private final Path file;

    /** {@code identity/key} in this data directory. */
    KeyFile(Path data) {
        this.data = data;
        this.directory = data.resolve("identity");
        this.file = directory.resolve("key");
    }

    /** The key; empty when the file is missing, not ours to read or no key. */
    Optional<byte[]> read() {
        try {
            return Files.isReadable(file)
                    ? Optional.of(Files.readAllBytes(file)).filter(key -> key.length == BYTES)
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Makes the key where there is none. On the disk before it is used: what it encrypts must outlive a power cut. */
    synchronized void makeIfMissing() {
        if (Files.exists(file)) {
            return;
        }
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            Files.createDirectories(directory, only("rwx------"));
            Path made = directory.resolve("key.new");
            Files.deleteIfExists(made);
            write(made, key);
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
            force(directory);
            force(data);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void write(Path file, byte[] key) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, only("rw-------"))) {
            ByteBuffer bytes = ByteBuffer.wrap(key);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static FileAttribute<?> only(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
