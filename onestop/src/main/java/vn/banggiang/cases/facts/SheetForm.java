package vn.banggiang.cases.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The statutory forms of a case (Circular 03/2025/TT-VPCP); the seventh, the register, is of an agency and not of a case. */
public enum SheetForm {
    /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
    RECEIPT(1, CaseAct.ACCEPTED),
    /** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
    COMPLETION(2, CaseAct.COMPLETION_ASKED),
    /** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
    REFUSAL(3, CaseAct.REFUSED),
    /** Văn bản xin lỗi và đề nghị gia hạn. */
    APOLOGY(4, CaseAct.EXTENDED),
    /** Thông báo dừng giải quyết hồ sơ. */
    STOP(5, CaseAct.STOPPED),
    /** Phiếu kiểm soát quá trình giải quyết hồ sơ. */
    CONTROL_SLIP(6, CaseAct.SUBMITTED);

    private final int number;
    private final CaseAct act;

    SheetForm(int number, CaseAct act) {
        this.number = number;
        this.act = act;
    }

    /** Its number in the circular. */
    public int number() {
        return number;
    }

    /** Whether it can be printed after this; the platform's own apology is one too. */
    public boolean tellsOf(CaseAct happened) {
        return happened == act || (this == APOLOGY && happened == CaseAct.APOLOGISED);
    }

    /** The one whose {@link #tag} this is. */
    public static Optional<SheetForm> tagged(String tag) {
        return Arrays.stream(values()).filter(form -> form.tag().equals(tag)).findFirst();
    }

    /** Lower-case name with hyphens, as in addresses and message keys. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of its title. */
    public String key() {
        return "cases.sheet." + tag();
    }
}
