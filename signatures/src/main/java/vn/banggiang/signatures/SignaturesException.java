package vn.banggiang.signatures;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A file, a key, a certificate or a PIN that is refused, or a part of the installation that fails.
 *
 * <p>The key is stable and names a sentence in the bundles {@code vn/banggiang/signatures/messages_*}.
 */
public final class SignaturesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String BUNDLE = "vn.banggiang.signatures.messages";

    /** Why in kind. */
    public enum Kind {
        /** What was given cannot be accepted as it is. */
        INVALID,
        /** It does not exist. */
        NOT_FOUND,
        /** The key, the certificate or the document is not in the state that this needs. */
        CONFLICT,
        /** Larger than what is taken in. */
        TOO_LARGE,
        /** A part of the installation does not answer now. */
        UNAVAILABLE
    }

    private final Kind kind;
    private final String key;
    private final transient List<Object> args;
    private final String input;

    private SignaturesException(Kind kind, String input, String key, Object... args) {
        super(key + Arrays.toString(args));
        this.kind = kind;
        this.input = input;
        this.key = key;
        this.args = List.of(args);
    }

    private SignaturesException(Throwable cause, Kind kind, String key, Object... args) {
        this(kind, "", key, args);
        initCause(cause);
    }

    /** Why in kind. */
    public Kind kind() {
        return kind;
    }

    /** The stable key. */
    public String key() {
        return key;
    }

    /** The sentence's arguments in order. */
    public List<Object> args() {
        return args;
    }

    /** Which input it is about where several are given: {@code pin}, {@code chosen} or {@code repeated}; else empty. */
    public String input() {
        return input;
    }

    /** The sentence for people, in Vietnamese or English. */
    public String message(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(args.toArray());
    }

    /** The same, about this input. */
    SignaturesException at(String name) {
        return new SignaturesException(kind, name, key, args.toArray());
    }

    static SignaturesException invalid(String key, Object... args) {
        return new SignaturesException(Kind.INVALID, "", key, args);
    }

    static SignaturesException invalid(Throwable cause, String key, Object... args) {
        return new SignaturesException(cause, Kind.INVALID, key, args);
    }

    static SignaturesException conflict(String key, Object... args) {
        return new SignaturesException(Kind.CONFLICT, "", key, args);
    }

    /** The certificate of {@code name} does not lead to a trusted root. */
    static SignaturesException untrusted(Throwable cause, String name, String issuer) {
        return new SignaturesException(cause, Kind.CONFLICT, "signing.certificate-without-root", name, issuer);
    }

    static SignaturesException notFound(String key, Object... args) {
        return new SignaturesException(Kind.NOT_FOUND, "", key, args);
    }

    static SignaturesException busy() {
        return new SignaturesException(Kind.UNAVAILABLE, "", "signing.busy");
    }

    static SignaturesException tooLarge(String key, Object... args) {
        return new SignaturesException(Kind.TOO_LARGE, "", key, args);
    }

    /** A part of the installation fails; the cause is for the operator. */
    public static SignaturesException unavailable(Throwable cause, String key, Object... args) {
        return new SignaturesException(cause, Kind.UNAVAILABLE, key, args);
    }
}
