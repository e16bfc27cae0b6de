package vn.banggiang.refusal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the platform refuses, said with a message key and its arguments. Each module has one subclass. The key is the
 * stable code of the API's problem details and is translated once, at the edge, into the reader's language.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why in kind; the edge maps it to an HTTP status. */
    public enum Kind {
        /** What was sent cannot be accepted as it is. */
        INVALID,
        /** It does not exist, or the person may not know that it does. */
        NOT_FOUND,
        /** Nobody is signed in, or the proof of it does not hold. */
        UNAUTHENTICATED,
        /** The person may not do this. */
        FORBIDDEN,
        /** The thing is no longer, or not yet, in the state that this needs. */
        CONFLICT,
        /** Larger than what is taken in. */
        TOO_LARGE,
        /** Too often in too short a time. */
        TOO_MANY,
        /** A part of the installation does not answer now. */
        UNAVAILABLE
    }

    private final Kind kind;
    private final String key;
    private final transient List<Object> args;

    /** @param key message key such as {@code documents.already-registered}, lower case with hyphens */
    protected Refusal(Kind kind, String key, Object... args) {
        super(key + " " + List.of(args));
        this.kind = kind;
        this.key = key;
        this.args = List.of(args);
    }

    /** Keeps the cause for the operator's log; people see only the key's text. */
    protected Refusal(Throwable cause, Kind kind, String key, Object... args) {
        this(kind, key, args);
        initCause(cause);
    }

    /** The kind of refusal. */
    public Kind kind() {
        return kind;
    }

    /** The stable message key. */
    public String key() {
        return key;
    }

    /** The message's arguments in order. */
    public List<Object> args() {
        return args;
    }

    /** After how long it may be tried again; empty where that does not depend on time. */
    public Optional<Duration> retryAfter() {
        return Optional.empty();
    }

    /** Name of the form field that it is about, where the page shows it; empty where it is about none. */
    public String field() {
        return "";
    }
}
