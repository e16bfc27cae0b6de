package vn.banggiang.cases.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What became of a consultation. */
public enum Reply {
    /** Đồng ý. */
    AGREES,
    /** Đồng ý với điều kiện; the words say which. */
    AGREES_WITH_CONDITIONS,
    /** Không đồng ý; the words say why. */
    DISAGREES,
    /** Không thuộc phạm vi quản lý. */
    NOT_CONCERNED,
    /** It was silent beyond its time, and the leader of who asked went on without it. */
    PASSED_OVER,
    /** The case left the step, so that the answer is not needed any more. */
    TAKEN_BACK;

    /** Those that the agency itself may give. */
    public static List<Reply> answers() {
        return Arrays.stream(values()).filter(Reply::isAnswer).toList();
    }

    /** Whether the agency itself said it. */
    public boolean isAnswer() {
        return this != PASSED_OVER && this != TAKEN_BACK;
    }

    /** Whether words belong to it. */
    public boolean needsWords() {
        return this == AGREES_WITH_CONDITIONS || this == DISAGREES || this == PASSED_OVER;
    }

    /** Message key of its name. */
    public String key() {
        return "cases.reply." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Colour of its badge, which never stands without the name. */
    public String tone() {
        return switch (this) {
            case AGREES -> "good";
            case AGREES_WITH_CONDITIONS -> "soon";
            case DISAGREES, PASSED_OVER -> "overdue";
            case NOT_CONCERNED, TAKEN_BACK -> "";
        };
    }
}
