package vn.banggiang.signing;

import vn.banggiang.refusal.Refusal;

/** What signing and verification refuse. */
public final class SigningException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private SigningException(Kind kind, String key, Object... args) {
        super(kind, key, args);
        this.field = "";
    }

    private SigningException(String field, Kind kind, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
    }

    private SigningException(Throwable cause, Kind kind, String key, Object... args) {
        super(cause, kind, key, args);
        this.field = "";
    }

    /** The same, about this field of a form. */
    SigningException at(String input) {
        return new SigningException(input, kind(), key(), args().toArray());
    }

    @Override
    public String field() {
        return field;
    }

    static SigningException invalid(String key, Object... args) {
        return new SigningException(Kind.INVALID, key, args);
    }

    static SigningException invalid(Throwable cause, String key, Object... args) {
        return new SigningException(cause, Kind.INVALID, key, args);
    }

    static SigningException conflict(String key, Object... args) {
        return new SigningException(Kind.CONFLICT, key, args);
    }

    /** The certificate of {@code name} does not lead to a trusted root. */
    static SigningException untrusted(Throwable cause, String name, String issuer) {
        return new SigningException(cause, Kind.CONFLICT, "signing.certificate-without-root", name, issuer);
    }

    static SigningException notFound(String key, Object... args) {
        return new SigningException(Kind.NOT_FOUND, key, args);
    }

    static SigningException busy() {
        return new SigningException(Kind.UNAVAILABLE, "signing.busy");
    }

    static SigningException tooLarge(String key, Object... args) {
        return new SigningException(Kind.TOO_LARGE, key, args);
    }

    /** A part of the installation fails; the cause is for the operator. */
    public static SigningException unavailable(Throwable cause, String key, Object... args) {
        return new SigningException(cause, Kind.UNAVAILABLE, key, args);
    }
}
