package vn.banggiang.edxml;

import java.util.Arrays;
import java.util.Optional;

/** What a document is in the chain of direction (loại chỉ đạo). */
public enum SteeringType {
    /** Not a steering document. */
    NONE(0),
    /** Directs others (văn bản chỉ đạo). */
    DIRECTION(1),
    /** Reports on a direction (báo cáo chỉ đạo). */
    REPORT(2);

    private final int code;

    SteeringType(int code) {
        this.code = code;
    }

    /** The number on the wire, 0 to 2. */
    public int code() {
        return code;
    }

    /** The type of a number on the wire. */
    public static Optional<SteeringType> ofCode(int code) {
        return Arrays.stream(values()).filter(t -> t.code == code).findFirst();
    }

    /** Key of the name in the message bundle. */
    public String messageKey() {
        return "edxml.steering." + code();
    }
}
