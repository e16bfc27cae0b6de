package vn.banggiang.records;

import java.util.Locale;

/** Whether a record still takes documents. */
public enum RecordState {
    OPEN,
    CLOSED;

    /** Message key of what people call it. */
    public String key() {
        return "records.state." + name().toLowerCase(Locale.ROOT);
    }
}
