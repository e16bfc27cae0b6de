package vn.banggiang.payments;

import vn.banggiang.refusal.Refusal;

/** What payments refuse. */
public final class PaymentsException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private PaymentsException(Kind kind, String field, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
    }

    private PaymentsException(Throwable cause, Kind kind, String key) {
        super(cause, kind, key);
        this.field = "";
    }

    /** What a field says cannot be taken. */
    public static PaymentsException invalid(String field, String key, Object... args) {
        return new PaymentsException(Kind.INVALID, field, key, args);
    }

    /** What is not there, or may not be known to be. */
    public static PaymentsException missing() {
        return new PaymentsException(Kind.NOT_FOUND, "", "payments.not-found");
    }

    static PaymentsException forbidden(String key) {
        return new PaymentsException(Kind.FORBIDDEN, "", key);
    }

    static PaymentsException conflict(String key, Object... args) {
        return new PaymentsException(Kind.CONFLICT, "", key, args);
    }

    static PaymentsException unavailable(String key) {
        return new PaymentsException(Kind.UNAVAILABLE, "", key);
    }

    static PaymentsException unavailable(Throwable cause, String key) {
        return new PaymentsException(cause, Kind.UNAVAILABLE, key);
    }

    static PaymentsException notificationRefused(Throwable cause) {
        return new PaymentsException(cause, Kind.FORBIDDEN, "payments.notification-refused");
    }

    @Override
    public String field() {
        return field;
    }
}
