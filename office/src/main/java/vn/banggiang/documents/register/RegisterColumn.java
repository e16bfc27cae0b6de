package vn.banggiang.documents.register;

import java.util.Locale;

/** The columns of the registers (Decree 30/2020, annex IV, I and VI), as wide as their usual content. */
public enum RegisterColumn {
    /** Ngày đến. */
    ARRIVED_ON(14),
    /** Số đến. */
    ARRIVAL_NUMBER(8),
    /** Tác giả. */
    AUTHOR(24),
    /** Số, ký hiệu văn bản. */
    CODE(20),
    /** Ngày tháng văn bản. */
    ISSUED_ON(14),
    /** Tên loại và trích yếu nội dung văn bản. */
    SUBJECT(44),
    /** Đơn vị hoặc người nhận. */
    RECEIVER(22),
    /** Người ký. */
    SIGNER(18),
    /** Nơi nhận văn bản. */
    RECIPIENTS(32),
    /** Đơn vị, người nhận bản lưu. */
    KEEPER(18),
    /** Số lượng bản. */
    COPIES(8),
    /** Ngày chuyển. */
    PASSED_ON(14),
    /** Ký nhận. */
    RECEIPT(16),
    /** Ghi chú. */
    NOTES(18);

    private final int width;

    RegisterColumn(int width) {
        this.width = width;
    }

    /** In letters. */
    public int width() {
        return width;
    }

    /** Message key of its title in the law. */
    public String key() {
        return "documents.register." + tag();
    }

    /** As programs call it: {@code arrived-on}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
