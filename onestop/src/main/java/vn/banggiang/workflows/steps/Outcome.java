package vn.banggiang.workflows.steps;

import java.util.Locale;

/** How a step may be left. Nothing else can become of a case. */
public enum Outcome {
    /** On to a step. */
    MOVE,
    /** Yêu cầu bổ sung: the citizen is asked, the clock pauses, then the case stands where the exit leads. */
    ASK_COMPLETION,
    /** Từ chối tiếp nhận: ends it before it was accepted. */
    REFUSE,
    /** Xin lỗi và gia hạn: once for a case; it stays where it is. */
    EXTEND,
    /** Dừng giải quyết: ends it. */
    STOP,
    /** Trả kết quả: ends it. */
    FINISH;

    /** Whether another step follows. */
    public boolean leadsOn() {
        return this == MOVE || this == ASK_COMPLETION;
    }

    /** Whether the case ends. */
    public boolean ends() {
        return this == REFUSE || this == STOP || this == FINISH;
    }

    /** Message key of its name. */
    public String key() {
        return "workflows.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
