package vn.banggiang.participation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a question is about, as people look for it. */
public enum QuestionField {
    /** Đất đai, môi trường. */
    LAND,
    /** Xây dựng, giao thông. */
    BUILDING,
    /** Giáo dục, đào tạo. */
    EDUCATION,
    /** Y tế, bảo hiểm. */
    HEALTH,
    /** Lao động, người có công, xã hội. */
    LABOUR,
    /** Nông nghiệp, nông thôn. */
    AGRICULTURE,
    /** Tài chính, thuế, đầu tư. */
    FINANCE,
    /** Hộ tịch, tư pháp. */
    JUSTICE,
    /** Văn hóa, du lịch, thông tin. */
    CULTURE,
    /** Lĩnh vực khác. */
    OTHER;

    /** As an address has it; empty for any other word. */
    public static Optional<QuestionField> of(String tag) {
        return Arrays.stream(values()).filter(one -> one.tag().equals(tag)).findFirst();
    }

    /** In addresses. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    public String key() {
        return "participation.of." + tag();
    }
}
