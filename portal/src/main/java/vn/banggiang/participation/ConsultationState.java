package vn.banggiang.participation;

import java.util.Locale;

/** How far a consultation is on a day. */
public enum ConsultationState {
    /** Chờ duyệt: nobody has approved it. */
    DRAFT(""),
    /** Sắp lấy ý kiến: approved, its first day is to come. */
    TO_COME("now"),
    /** Đang lấy ý kiến. */
    RUNNING("good"),
    /** Đã hết hạn: the answer is to come. */
    ENDED(""),
    /** Đã tiếp thu, giải trình. */
    ANSWERED("good");

    private final String tone;

    ConsultationState(String tone) {
        this.tone = tone;
    }

    /** Of its badge. */
    public String tone() {
        return tone;
    }

    /** Message key of its name. */
    public String key() {
        return "participation.consultation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
