package vn.banggiang.edxml;

import java.util.Arrays;
import java.util.Optional;

/** How urgent a document is (mức độ khẩn). */
public enum Priority {
    /** Thường. */
    NORMAL(0),
    /** Khẩn. */
    URGENT(1),
    /** Thượng khẩn. */
    VERY_URGENT(2),
    /** Hỏa tốc. */
    EXPRESS(3),
    /** Hỏa tốc hẹn giờ. */
    EXPRESS_TIMED(4);

    private final int code;

    Priority(int code) {
        this.code = code;
    }

    /** The number on the wire, 0 to 4. */
    public int code() {
        return code;
    }

    /** The priority of a number on the wire. */
    public static Optional<Priority> ofCode(int code) {
        return Arrays.stream(values()).filter(p -> p.code == code).findFirst();
    }

    /** Key of the name in the message bundle. */
    public String messageKey() {
        return "edxml.priority." + code();
    }
}
