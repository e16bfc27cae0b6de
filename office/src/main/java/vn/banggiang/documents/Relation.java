package vn.banggiang.documents;

import java.util.Locale;

/**
 * What a document does to an earlier one. What is wrong in content is amended or replaced by a document of the same form, what
 * is wrong in form is corrected by an official letter, and what should not have been sent is withdrawn (Decree 30/2020/NĐ-CP,
 * art. 18.3 and 18.4).
 */
public enum Relation {
    /** Sửa đổi, bổ sung. */
    AMENDS,
    /** Thay thế. */
    REPLACES,
    /** Đính chính. */
    CORRECTS,
    /** Thu hồi. */
    WITHDRAWS,
    /** Bãi bỏ toàn bộ. */
    REPEALS,
    /** Bãi bỏ một phần. */
    REPEALS_PARTLY,
    /** Hướng dẫn, quy định chi tiết. */
    GUIDES;

    /** Message key of what the later document does: "Thay thế". */
    public String key() {
        return "documents.relation." + tag();
    }

    /** Message key of what is done to the earlier one: "Được thay thế bởi". */
    public String reverseKey() {
        return "documents.relation-of." + tag();
    }

    private String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
