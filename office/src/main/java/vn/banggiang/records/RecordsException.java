package vn.banggiang.records;

import vn.banggiang.refusal.Refusal;

/** What the records refuse. */
public final class RecordsException extends Refusal {

    private static final long serialVersionUID = 1L;

    private RecordsException(Kind kind, String key, Object... args) {
        super(kind, key, args);
    }

    static RecordsException invalid(String key, Object... args) {
        return new RecordsException(Kind.INVALID, key, args);
    }

    static RecordsException notFound() {
        return new RecordsException(Kind.NOT_FOUND, "records.not-found");
    }

    static RecordsException closed() {
        return new RecordsException(Kind.CONFLICT, "records.closed");
    }

    static RecordsException forbidden() {
        return new RecordsException(Kind.FORBIDDEN, "records.only-keeper");
    }
}
