package vn.banggiang.indicators.facts;

import vn.banggiang.refusal.Refusal;

/** What the indicators refuse. */
public final class IndicatorsException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private IndicatorsException(Kind kind, String field, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
    }

    private IndicatorsException(Throwable cause, String key) {
        super(cause, Kind.INVALID, key);
        this.field = "formula";
    }

    /** What a form's field says cannot be taken. */
    public static IndicatorsException invalid(String field, String key, Object... args) {
        return new IndicatorsException(Kind.INVALID, field, key, args);
    }

    /** What is no formula. */
    static IndicatorsException badFormula(Throwable cause) {
        return new IndicatorsException(cause, "indicators.bad-formula");
    }

    /** What is not there, or may not be known to be. */
    public static IndicatorsException missing(String key) {
        return new IndicatorsException(Kind.NOT_FOUND, "", key);
    }

    /** What somebody may not do. */
    public static IndicatorsException forbidden(String key) {
        return new IndicatorsException(Kind.FORBIDDEN, "", key);
    }

    /** What the state of things does not allow. */
    public static IndicatorsException conflict(String key, Object... args) {
        return new IndicatorsException(Kind.CONFLICT, "", key, args);
    }

    @Override
    public String field() {
        return field;
    }
}
