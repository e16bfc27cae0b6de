package vn.banggiang.edxml;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message that cannot be read, written or trusted, as a stable key of the bundle {@code
 * vn/banggiang/edxml/messages} with its arguments.
 */
public final class EdxmlException extends RuntimeException {

    private final String key;
    private final transient List<Object> args;

    /** Refuses with the message {@code key}, whose placeholders take {@code args} in order. */
    public EdxmlException(String key, Object... args) {
        this(null, key, args);
    }

    EdxmlException(@Nullable Throwable cause, String key, Object... args) {
        super(key + List.of(args), cause);
        this.key = key;
        this.args = List.of(args);
    }

    /** The stable message key, such as {@code edxml.doctype-refused}. */
    public String key() {
        return key;
    }

    /** What the message's placeholders are filled with. */
    public List<Object> args() {
        return Objects.requireNonNullElse(args, List.of());
    }
}
