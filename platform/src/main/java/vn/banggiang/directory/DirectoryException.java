package vn.banggiang.directory;

import vn.banggiang.refusal.Refusal;

/** What the directory refuses. */
public final class DirectoryException extends Refusal {

    private static final long serialVersionUID = 1L;

    private DirectoryException(Kind kind, String key, Object... args) {
        super(kind, key, args);
    }

    private DirectoryException(Throwable cause, String key, Object... args) {
        super(cause, Kind.INVALID, key, args);
    }

    static DirectoryException invalid(String key, Object... args) {
        return new DirectoryException(Kind.INVALID, key, args);
    }

    static DirectoryException invalid(Throwable cause, String key, Object... args) {
        return new DirectoryException(cause, key, args);
    }

    static DirectoryException notFound(String key, Object... args) {
        return new DirectoryException(Kind.NOT_FOUND, key, args);
    }
}
