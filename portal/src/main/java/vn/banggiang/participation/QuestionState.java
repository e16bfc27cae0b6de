package vn.banggiang.participation;

import java.util.Locale;

/** How far a question is. */
public enum QuestionState {
    /** Chờ kiểm duyệt: nobody has read it yet, or another agency handed it on. */
    RECEIVED(""),
    /** Đã tiếp nhận: it is to be assigned. */
    ACCEPTED(""),
    /** Đã phân công: somebody writes the answer. */
    ASSIGNED("now"),
    /** Chờ duyệt: an answer waits for approval. */
    ANSWERED("now"),
    /** Đã trả lời: at the portal, or to who asked alone. */
    PUBLISHED("good"),
    /** Từ chối: with a reason that who asked reads. */
    REFUSED("danger");

    private final String tone;

    QuestionState(String tone) {
        this.tone = tone;
    }

    /** Whether nothing more happens to it. */
    public boolean isOver() {
        return this == PUBLISHED || this == REFUSED;
    }

    /** Of its badge. */
    public String tone() {
        return tone;
    }

    /** Message key of its name. */
    public String key() {
        return "participation.state." + name().toLowerCase(Locale.ROOT);
    }
}
