package vn.banggiang.indicators;

import java.util.Locale;

/** Why a form is locked, so that nobody has to guess. */
public enum Lock {
    /** The survey has not begun. */
    NOT_BEGUN,
    /** Its last day is over. */
    OVER,
    /** Whoever runs it closed it. */
    CLOSED,
    /** It lies before the agency above. */
    ABOVE,
    /** It lies before whoever runs the survey. */
    RUNNER;

    /** Whether the form lies at another agency's desk. */
    public boolean isElsewhere() {
        return this == ABOVE || this == RUNNER;
    }

    /** Message key of what people read. */
    public String key() {
        return "indicators.lock." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
