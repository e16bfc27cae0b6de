package vn.banggiang.exchange;

import vn.banggiang.edxml.BusinessType;

/** What an envelope brings: a document's business, or a status. */
public enum EnvelopeKind {
    /** A new document. */
    NEW,
    /** Thu hồi. */
    REVOKE,
    /** Cập nhật. */
    UPDATE,
    /** Thay thế. */
    REPLACE,
    /** A report on a document. */
    STATUS;

    static EnvelopeKind of(BusinessType type) {
        return switch (type) {
            case NEW -> NEW;
            case REVOKE -> REVOKE;
            case UPDATE -> UPDATE;
            case REPLACE -> REPLACE;
        };
    }
}
