package vn.banggiang.legislation;

import java.util.Locale;

/** Whether a document is in force on a day (Law 64/2025/QH15 on the promulgation of legal documents, chapter on effect). */
public enum Effect {
    /** Chưa có hiệu lực. */
    NOT_YET("soon"),
    /** Còn hiệu lực. */
    IN_FORCE("good"),
    /** Hết hiệu lực một phần. */
    PARTLY_ENDED("soon"),
    /** Hết hiệu lực toàn bộ. */
    ENDED("now"),
    /** Đã thu hồi: it shall not be used, and its file is given to nobody. */
    WITHDRAWN("now");

    private final String tone;

    Effect(String tone) {
        this.tone = tone;
    }

    /** In which colour it is shown. */
    public String tone() {
        return tone;
    }

    /** As addresses and style sheets name it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same as a value of schema.org's LegalForceStatus. */
    public String force() {
        return switch (this) {
            case IN_FORCE -> "InForce";
            case PARTLY_ENDED -> "PartiallyInForce";
            case NOT_YET, ENDED, WITHDRAWN -> "NotInForce";
        };
    }

    /** Message key of its name. */
    public String key() {
        return "legislation.effect." + tag();
    }
}
