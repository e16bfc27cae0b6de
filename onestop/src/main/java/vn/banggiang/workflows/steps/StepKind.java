package vn.banggiang.workflows.steps;

import java.util.Locale;

/** What is done in a step. */
public enum StepKind {
    /** Tiếp nhận: whether the papers are complete; leaving it forwards is the acceptance, and the clock starts. */
    RECEIVE,
    /** Thẩm định, xử lý. */
    WORK,
    /** Lấy ý kiến: other agencies are asked, each with a clock of its own. */
    CONSULT,
    /** Ký duyệt, ban hành kết quả: the result is a document that is signed, numbered and sealed. */
    DECIDE,
    /** Trả kết quả. */
    HAND_OVER;

    /** Message key of its name. */
    public String key() {
        return "workflows.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
