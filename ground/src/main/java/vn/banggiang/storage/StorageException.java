package vn.banggiang.storage;

import vn.banggiang.refusal.Refusal;

/** A file is not taken in, is not there, or is no longer what it was. */
public class StorageException extends Refusal {

    private static final long serialVersionUID = 1L;

    private StorageException(Kind kind, String key, Object... args) {
        super(kind, key, args);
    }

    private StorageException(Throwable cause, Kind kind, String key, Object... args) {
        super(cause, kind, key, args);
    }

    static StorageException tooLarge(long maxBytes) {
        return new StorageException(Kind.TOO_LARGE, "storage.too-large", maxBytes);
    }

    static StorageException missing(Sha256 sha256) {
        return new StorageException(Kind.NOT_FOUND, "storage.missing", sha256.value());
    }

    static StorageException damaged(Sha256 sha256) {
        return new StorageException(Kind.UNAVAILABLE, "storage.damaged", sha256.value());
    }

    static StorageException unavailable(Exception cause) {
        return new StorageException(cause, Kind.UNAVAILABLE, "storage.unavailable");
    }
}
