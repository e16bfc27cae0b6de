package vn.banggiang.participation;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a draft, without who said it.
 *
 * @param words as sent; empty when its sender was forgotten
 * @param mayShow whether the sender allows that everybody reads it
 * @param publicWords as everybody reads it, without personal data; empty where nobody does
 * @param outcome what became of it, or null
 * @param outcomeWords why
 */
public record Comment(
        CommentId id,
        ConsultationId consultation,
        String words,
        boolean mayShow,
        boolean effort,
        Instant sentAt,
        State state,
        String publicWords,
        @Nullable Outcome outcome,
        String outcomeWords) {

    /** Most characters. */
    public static final int LONGEST = 5_000;

    /** Whether it counts. */
    public enum State {
        /** Chờ kiểm duyệt. */
        RECEIVED(""),
        /** Hợp lệ: it counts. */
        TAKEN("good"),
        /** Loại: advertising, abuse, nothing of the draft. */
        DROPPED("danger");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        /** Of its badge. */
        public String tone() {
            return tone;
        }

        /** Message key of its name. */
        public String key() {
            return "participation.comment." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What becomes of it in the draft. */
    public enum Outcome {
        /** Tiếp thu. */
        FOLLOWED,
        /** Tiếp thu một phần. */
        PARTLY,
        /** Không tiếp thu. */
        NOT_FOLLOWED;

        /** Message key of its name. */
        public String key() {
            return "participation.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
