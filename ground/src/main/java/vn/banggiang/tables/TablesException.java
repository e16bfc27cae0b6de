package vn.banggiang.tables;

import vn.banggiang.refusal.Refusal;

/** Which tables cannot be read. */
public final class TablesException extends Refusal {

    private static final long serialVersionUID = 1L;

    private TablesException(String key, Object... args) {
        super(Kind.INVALID, key, args);
    }

    private TablesException(Throwable cause, String key, Object... args) {
        super(cause, Kind.INVALID, key, args);
    }

    static TablesException notUtf8(Throwable cause) {
        return new TablesException(cause, "tables.not-utf-8");
    }

    static TablesException cellTooLong(Throwable cause, int most) {
        return new TablesException(cause, "tables.cell-too-long", most);
    }

    static TablesException refused(String key) {
        return new TablesException(key);
    }

    static TablesException broken(Throwable cause) {
        return new TablesException(cause, "tables.broken");
    }

    static TablesException tooManyColumns(long line, int most) {
        return new TablesException("tables.too-many-columns", Long.toString(line), most);
    }

    /** @param place as spreadsheet programs call it, {@code C12} */
    static TablesException cellWithoutValue(String place) {
        return new TablesException("tables.cell-without-value", place);
    }

    static TablesException cellWithoutValue(Throwable cause, String place) {
        return new TablesException(cause, "tables.cell-without-value", place);
    }
}
