package vn.banggiang.tables;

import vn.banggiang.refusal.Refusal;

/** Which tables cannot be read. */
public final class TablesException extends Refusal {

    private static final long serialVersionUID = 1L;

    private TablesException(Throwable cause, String key, Object... args) {
        super(cause, Kind.INVALID, key, args);
    }

    static TablesException notUtf8(Throwable cause) {
        return new TablesException(cause, "tables.not-utf-8");
    }

    static TablesException cellTooLong(Throwable cause, int most) {
        return new TablesException(cause, "tables.cell-too-long", most);
    }
}
