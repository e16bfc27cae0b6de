package vn.banggiang.directory;

import org.springframework.context.support.DefaultMessageSourceResolvable;
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

    static DirectoryException conflict(String key, Object... args) {
        return new DirectoryException(Kind.CONFLICT, key, args);
    }

    /** @param field as in {@code directory.field.…} */
    static DirectoryException textInvalid(String field, int most) {
        return invalid(
                "directory.text-invalid",
                new DefaultMessageSourceResolvable(new String[] {"directory.field." + field}, field),
                most);
    }

    static DirectoryException notFound(String key, Object... args) {
        return new DirectoryException(Kind.NOT_FOUND, key, args);
    }
}
