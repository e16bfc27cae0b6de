package vn.banggiang.edxml;

import java.util.Arrays;
import java.util.Optional;

/** How far a recipient has come with a document, or how it answers a request about it. */
public enum StatusCode {
    /** Đã đến: the software received it, the clerk has not acted yet. */
    ARRIVED("01"),
    /** Từ chối tiếp nhận: the clerk refuses it. */
    REFUSED("02"),
    /** Đã tiếp nhận: entered in the register of incoming documents. */
    ACCEPTED("03"),
    /** Phân công xử lý: a leader has assigned it. */
    ASSIGNED("04"),
    /** Đang xử lý. */
    IN_PROGRESS("05"),
    /** Hoàn thành. */
    COMPLETED("06"),
    /** The sender asks to take the document back. */
    RECALL_REQUESTED("13"),
    /** The recipient agrees to an update or to taking back. */
    CHANGE_AGREED("15"),
    /** The recipient refuses an update or taking back. */
    CHANGE_REFUSED("16");

    private final String code;

    StatusCode(String code) {
        this.code = code;
    }

    /** The two digits on the wire. */
    public String code() {
        return code;
    }

    /** The status of a code on the wire, whose leading zero may be missing. */
    public static Optional<StatusCode> ofCode(String code) {
        String digits = code.length() == 1 ? "0" + code : code;
        return Arrays.stream(values()).filter(s -> s.code.equals(digits)).findFirst();
    }

    /** Key of the meaning in the message bundle. */
    public String messageKey() {
        return "edxml.status." + code;
    }
}
