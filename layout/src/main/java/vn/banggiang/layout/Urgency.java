package vn.banggiang.layout;

/** A degree of urgency and the size of its stamp (Decree 30, annex I, part I, III.2.b). */
public enum Urgency {
    KHAN("KHẨN", 20),
    THUONG_KHAN("THƯỢNG KHẨN", 40),
    HOA_TOC("HỎA TỐC", 30);

    /** Height of every urgency stamp, in millimetres. */
    public static final int STAMP_HEIGHT_MM = 8;

    private final String vietnamese;
    private final int widthMm;

    Urgency(String vietnamese, int widthMm) {
        this.vietnamese = vietnamese;
        this.widthMm = widthMm;
    }

    /** The words on the stamp. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Width of the stamp in millimetres. */
    public int widthMm() {
        return widthMm;
    }
}
