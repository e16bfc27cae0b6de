package vn.banggiang.queues;

import vn.banggiang.refusal.Refusal;

/** What queues refuse. */
public final class QueuesException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private QueuesException(Kind kind, String field, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
    }

    static QueuesException invalid(String field, String key, Object... args) {
        return new QueuesException(Kind.INVALID, field, key, args);
    }

    static QueuesException missing() {
        return new QueuesException(Kind.NOT_FOUND, "", "queues.not-found");
    }

    static QueuesException forbidden() {
        return new QueuesException(Kind.FORBIDDEN, "", "queues.only-officers");
    }

    static QueuesException conflict(String key) {
        return new QueuesException(Kind.CONFLICT, "", key);
    }

    @Override
    public String field() {
        return field;
    }
}
