package vn.banggiang.indicators.facts;

import java.util.regex.Pattern;

/** By which a set names an indicator, such as A3 or HTKT-CQ1. */
public record IndicatorCode(String set, String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,29}");

    /** {@link IndicatorsException} {@code indicators.not-found} for what is no code: it can name none. */
    public IndicatorCode {
        if (!FORM.matcher(set).matches() || !FORM.matcher(code).matches()) {
            throw IndicatorsException.missing("indicators.not-found");
        }
    }

    @Override
    public String toString() {
        return set + "/" + code;
    }
}
