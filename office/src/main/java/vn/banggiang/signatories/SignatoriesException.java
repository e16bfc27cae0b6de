package vn.banggiang.signatories;

import vn.banggiang.refusal.Refusal;

/** Why somebody's key does not sign. */
public final class SignatoriesException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private SignatoriesException(String field, Kind kind, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
    }

    static SignatoriesException conflict(String key) {
        return new SignatoriesException("", Kind.CONFLICT, key);
    }

    static SignatoriesException wrongPin(int left) {
        return new SignatoriesException("pin", Kind.INVALID, "signatories.pin-wrong", left);
    }

    static SignatoriesException mustWait(long minutes) {
        return new SignatoriesException("pin", Kind.TOO_MANY, "signatories.pin-wait", minutes);
    }

    static SignatoriesException exhausted() {
        return new SignatoriesException("", Kind.FORBIDDEN, "signatories.pin-exhausted");
    }

    @Override
    public String field() {
        return field;
    }
}
