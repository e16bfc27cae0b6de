package vn.banggiang.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/** The platform's files: immutable, named by their hash, never half there. */
public class FileStore {

    private static final int CHUNK = 64 * 1024;

    private final BlobStore store;

    FileStore(BlobStore store) {
        this.store = store;
    }

    /**
     * Stores what the stream gives until its end; memory does not grow with the file. Storing happens outside of
     * transactions: a file that nothing refers to is harmless.
     *
     * @param maxBytes the largest that is taken in; {@code storage.too-large} at the first byte more
     */
    public StoredFile store(InputStream content, long maxBytes) {
        try {
            Path receiving = Files.createTempFile(store.receivingDirectory(), "file", ".part");
            try {
                var digesting = new DigestInputStream(content, sha256());
                long size = receive(digesting, receiving, maxBytes);
                var name = Sha256.of(digesting.getMessageDigest().digest());
                store.take(receiving, name);
                return new StoredFile(name, size);
            } finally {
                Files.deleteIfExists(receiving);
            }
        } catch (IOException e) {
            throw StorageException.unavailable(e);
        }
    }

    /**
     * The file's bytes, checked while they are read: at the end {@code storage.damaged} when they are not what was
     * stored. {@code storage.missing} when there is no such file.
     */
    public InputStream open(Sha256 sha256) {
        try {
            InputStream stored = store.open(sha256).orElseThrow(() -> StorageException.missing(sha256));
            return new CheckedStream(stored, sha256(), sha256);
        } catch (IOException e) {
            throw StorageException.unavailable(e);
        }
    }

    /**
     * The whole file in memory.
     *
     * @param maxBytes {@code storage.too-large} when the file has more
     */
    public byte[] read(Sha256 sha256, long maxBytes) {
        int limit = (int) Math.min(maxBytes, Integer.MAX_VALUE - 8L);
        try (InputStream stored = open(sha256)) {
            byte[] content = stored.readNBytes(limit);
            if (stored.read() != -1) {
                throw StorageException.tooLarge(maxBytes);
            }
            return content;
        } catch (IOException e) {
            throw StorageException.unavailable(e);
        }
    }

    /**
     * The file on this machine's disk, for libraries that need to jump in it. It is unchecked and must not be written
     * to. Empty when the file is missing or lies elsewhere.
     */
    public Optional<Path> localCopy(Sha256 sha256) {
        return store.localCopy(sha256);
    }

    /** Whether the file is there. */
    public boolean exists(Sha256 sha256) {
        try {
            return store.exists(sha256);
        } catch (IOException e) {
            throw StorageException.unavailable(e);
        }
    }

    private static long receive(InputStream content, Path into, long maxBytes) throws IOException {
        var chunk = new byte[CHUNK];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(into)) {
            for (int read = content.read(chunk); read != -1; read = content.read(chunk)) {
                size += read;
                if (size > maxBytes) {
                    throw StorageException.tooLarge(maxBytes);
                }
                out.write(chunk, 0, read);
            }
        }
        return size;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
