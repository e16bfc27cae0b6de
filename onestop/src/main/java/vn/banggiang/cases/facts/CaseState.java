package vn.banggiang.cases.facts;

import java.util.Locale;

/** Where a case stands, with the number that the national portal gives it. */
public enum CaseState {
    /** Mới đăng ký: sent, not looked at yet. */
    SUBMITTED(1),
    /** Không được tiếp nhận. */
    REFUSED(3),
    /** Đang xử lý: accepted, the clock runs. */
    IN_PROGRESS(4),
    /** Yêu cầu bổ sung giấy tờ: the citizen's turn. */
    AWAITING_COMPLETION(5),
    /** Yêu cầu thực hiện nghĩa vụ tài chính: the citizen is to pay. */
    AWAITING_PAYMENT(6),
    /** Công dân yêu cầu rút hồ sơ. */
    WITHDRAWN(7),
    /** Dừng xử lý. */
    STOPPED(8),
    /** Đã xử lý xong: the result is there to be handed over. */
    DECIDED(9),
    /** Đã trả kết quả. */
    RETURNED(10);

    private final int national;

    CaseState(int national) {
        this.national = national;
    }

    /** On the national portal's scale of 1 to 10; 2, "được tiếp nhận", is an event and no state here. */
    public int national() {
        return national;
    }

    /** Whether nothing more becomes of it. */
    public boolean isOver() {
        return this == REFUSED || this == WITHDRAWN || this == STOPPED || this == RETURNED;
    }

    /** Whether there is a result, which somebody may still have to take home. */
    public boolean isSolved() {
        return this == DECIDED || this == RETURNED;
    }

    /** Whether it waits for the citizen. */
    public boolean isCitizensTurn() {
        return this == AWAITING_COMPLETION || this == AWAITING_PAYMENT;
    }

    /** Message key of its name. */
    public String key() {
        return "cases.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Colour of its badge, which never stands without the name. */
    public String tone() {
        return switch (this) {
            case SUBMITTED, AWAITING_COMPLETION, AWAITING_PAYMENT -> "soon";
            case IN_PROGRESS -> "now";
            case DECIDED, RETURNED -> "good";
            case REFUSED, STOPPED, WITHDRAWN -> "";
        };
    }
}
