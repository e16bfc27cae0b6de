package vn.banggiang.edxml;

import java.util.Arrays;
import java.util.Optional;

/** What a document message asks the recipient to do (BussinessDocType). */
public enum BusinessType {
    /** A new document. */
    NEW(0),
    /** Thu hồi: the document is taken back. */
    REVOKE(1),
    /** Cập nhật: the document or its recipients change. */
    UPDATE(2),
    /** Thay thế: other documents are replaced by this one. */
    REPLACE(3);

    private final int code;

    BusinessType(int code) {
        this.code = code;
    }

    /** The number on the wire, 0 to 3. */
    public int code() {
        return code;
    }

    /** The operation of a number on the wire. */
    public static Optional<BusinessType> ofCode(int code) {
        return Arrays.stream(values()).filter(t -> t.code == code).findFirst();
    }

    /** Key of the name in the message bundle. */
    public String messageKey() {
        return "edxml.business." + code();
    }
}
