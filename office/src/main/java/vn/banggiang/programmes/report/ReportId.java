package vn.banggiang.programmes.report;

import java.util.UUID;

/** Identifies one version of a period's report. */
public record ReportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
