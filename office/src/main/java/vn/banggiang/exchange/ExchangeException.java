package vn.banggiang.exchange;

import vn.banggiang.edxml.DocumentId;
import vn.banggiang.edxml.EdxmlException;
import vn.banggiang.refusal.Refusal;

/** What the exchange refuses. */
public final class ExchangeException extends Refusal {

    private static final long serialVersionUID = 1L;

    private static final long MEGABYTE = 1024L * 1024;

    private ExchangeException(Kind kind, String key, Object... args) {
        super(kind, key, args);
    }

    private ExchangeException(Throwable cause, Kind kind, String key, Object... args) {
        super(cause, kind, key, args);
    }

    static ExchangeException invalid(String key, Object... args) {
        return new ExchangeException(Kind.INVALID, key, args);
    }

    static ExchangeException conflict(String key, Object... args) {
        return new ExchangeException(Kind.CONFLICT, key, args);
    }

    static ExchangeException forbidden(String key) {
        return new ExchangeException(Kind.FORBIDDEN, key);
    }

    static ExchangeException notFound(EnvelopeId id) {
        return new ExchangeException(Kind.NOT_FOUND, "exchange.envelope-unknown", id.toString());
    }

    static ExchangeException tooLarge(long maxBytes) {
        return new ExchangeException(Kind.TOO_LARGE, "exchange.envelope-too-large", maxBytes / MEGABYTE);
    }

    static ExchangeException notSignedYet() {
        return new ExchangeException(Kind.UNAVAILABLE, "exchange.not-signed-yet");
    }

    static ExchangeException unknownAgency(String code) {
        return invalid("exchange.agency-unknown", code);
    }

    static ExchangeException alreadyArrived(DocumentId document) {
        return conflict("exchange.document-already-arrived", document.value());
    }

    /** The library's refusal under its own key, which has its own text. */
    static ExchangeException of(EdxmlException refused) {
        return new ExchangeException(
                refused, Kind.INVALID, refused.key(), refused.args().toArray());
    }
}
