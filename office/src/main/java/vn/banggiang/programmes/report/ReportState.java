package vn.banggiang.programmes.report;

import java.util.Locale;

/** Where a report stands. */
public enum ReportState {
    DRAFT,
    SUBMITTED,
    /** It stays as it is; what changes is another version. */
    APPROVED;

    /** Message key of what people call it. */
    public String key() {
        return "programmes.report-state." + name().toLowerCase(Locale.ROOT);
    }

    /** How its badge looks. */
    public String tone() {
        return switch (this) {
            case DRAFT -> "";
            case SUBMITTED -> "soon";
            case APPROVED -> "good";
        };
    }
}
