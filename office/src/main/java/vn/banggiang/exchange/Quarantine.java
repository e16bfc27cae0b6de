package vn.banggiang.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.banggiang.edxml.AttachmentHead;
import vn.banggiang.edxml.AttachmentSink;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.Sha256;
import vn.banggiang.storage.StoredFile;

/** Where a message and its files lie while nobody knows yet whether they may stay; closing throws all away. */
final class Quarantine implements AttachmentSink, AutoCloseable {

    private static final String MESSAGE = "message.edxml";
    private static final int CHUNK = 64 * 1024;

    private final Path directory;
    private final Sha256 fingerprint;
    private final Message message;
    private final @Nullable StoredFile stored;

    private Quarantine(Path directory, Sha256 fingerprint, Message message, @Nullable StoredFile stored) {
        this.directory = directory;
        this.fingerprint = fingerprint;
        this.message = message;
        this.stored = stored;
    }

    /** Puts the message in; {@code exchange.envelope-too-large} at the first byte more than {@code maxBytes}. */
    static Quarantine of(InputStream edxml, long maxBytes) {
        try {
            Path directory = Files.createTempDirectory("envelope");
            try {
                Path message = directory.resolve(MESSAGE);
                Sha256 fingerprint = take(edxml, message, maxBytes);
                return new Quarantine(directory, fingerprint, () -> Files.newInputStream(message), null);
            } catch (IOException | RuntimeException e) {
                clear(directory);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For a message that lies in this installation's storage, from where it is read as often as needed. */
    static Quarantine of(StoredFile edxml, FileStore storage) {
        try {
            Path directory = Files.createTempDirectory("envelope");
            return new Quarantine(directory, edxml.sha256(), () -> storage.open(edxml.sha256()), edxml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SHA-256 of the message as it came. */
    Sha256 fingerprint() {
        return fingerprint;
    }

    /** The message in storage, when it lay there before. */
    Optional<StoredFile> stored() {
        return Optional.ofNullable(stored);
    }

    InputStream message() throws IOException {
        return message.open();
    }

    /** The content of the attachment at this place, from 1. */
    InputStream attachment(int ordinal) throws IOException {
        return Files.newInputStream(at(ordinal));
    }

    @Override
    public OutputStream open(AttachmentHead head) throws IOException {
        return Files.newOutputStream(at(head.ordinal()));
    }

    @Override
    public void close() {
        try {
            clear(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }

    private static Sha256 take(InputStream edxml, Path message, long maxBytes) throws IOException {
        var chunk = new byte[CHUNK];
        MessageDigest digest = sha256();
        long size = 0;
        try (OutputStream out = Files.newOutputStream(message)) {
            for (int read = edxml.read(chunk); read != -1; read = edxml.read(chunk)) {
                size += read;
                if (size > maxBytes) {
                    throw ExchangeException.tooLarge(maxBytes);
                }
                out.write(chunk, 0, read);
                digest.update(chunk, 0, read);
            }
        }
        return Sha256.of(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @FunctionalInterface
    private interface Message {
        InputStream open() throws IOException;
    }

    private Path at(int ordinal) {
        return directory.resolve(Integer.toString(ordinal));
    }
}
