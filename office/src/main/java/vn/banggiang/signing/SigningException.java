package vn.banggiang.signing;

import vn.banggiang.refusal.Refusal;
import vn.banggiang.signatures.SignaturesException;

/** What the library {@code signatures} refuses, as the platform says no: the same key, arguments and kind. */
final class SigningException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private SigningException(SignaturesException refused) {
        super(refused, kind(refused.kind()), refused.key(), refused.args().toArray());
        this.field = refused.input();
    }

    /** The library's refusal in the platform's words. */
    static SigningException of(SignaturesException refused) {
        return new SigningException(refused);
    }

    /** The library's inputs are named as the fields of forms. */
    @Override
    public String field() {
        return field;
    }

    private static Kind kind(SignaturesException.Kind kind) {
        return switch (kind) {
            case INVALID -> Kind.INVALID;
            case NOT_FOUND -> Kind.NOT_FOUND;
            case CONFLICT -> Kind.CONFLICT;
            case TOO_LARGE -> Kind.TOO_LARGE;
            case UNAVAILABLE -> Kind.UNAVAILABLE;
        };
    }
}
