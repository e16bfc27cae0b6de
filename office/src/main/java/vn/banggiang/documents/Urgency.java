package vn.banggiang.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.banggiang.shell.WorkMark;

/** How pressing a document is, in the order of the exchange's codes 0 to 4 (QCVN 102:2016, Priority). */
public enum Urgency {
    /** Thường. */
    NORMAL(0),
    /** Khẩn. */
    URGENT(1),
    /** Thượng khẩn. */
    VERY_URGENT(2),
    /** Hỏa tốc. */
    EXPRESS(3),
    /** Hỏa tốc hẹn giờ. */
    EXPRESS_AT_HOUR(4);

    private final int code;

    Urgency(int code) {
        this.code = code;
    }

    /** The exchange's code, 0 to 4. */
    public int code() {
        return code;
    }

    /** The urgency of an exchange's code; what no code names is {@link #NORMAL}. */
    public static Urgency ofCode(int code) {
        return Arrays.stream(values())
                .filter(one -> one.code == code)
                .findFirst()
                .orElse(NORMAL);
    }

    /** What marks work that is urgent, and puts it before other work; nothing for what is not. */
    public List<WorkMark> marks() {
        return this == NORMAL ? List.of() : List.of(new WorkMark(key(), List.of(), "danger", code));
    }

    /** Message key of what people call it. */
    public String key() {
        return "documents.urgency." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
