package vn.banggiang.programmes.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.tables.BroughtRow;

/** Reads one line after the other; what is wrong within a line is found here. */
final class LineReader {

    private static final int MOST_CO_OPERATING = 300;
    private static final String SEVERAL = "[;|,\\s]+";

    private final PlanHeader header;
    private final AgencyCodes codes;
    private final Faults faults;
    private final Map<String, Optional<AgencyId>> known = new HashMap<>();

    LineReader(PlanHeader header, AgencyCodes codes, Faults faults) {
        this.header = header;
        this.codes = codes;
        this.faults = faults;
    }

    PlanLine line(BroughtRow row) {
        boolean shifted = isShifted(row);
        Map<PlanColumn, String> cells = header.cells(row);
        PlannedNode node = shifted ? null : node(row.line(), cells);
        return new PlanLine(row.line(), shifted, cells, row.cells(), node);
    }

    private boolean isShifted(BroughtRow row) {
        if (!row.closed()) {
            faults.add(row.line(), "", "programmes.fault.quote-open");
            return true;
        }
        if (header.hasTooMany(row)) {
            faults.add(
                    row.line(),
                    header.last(),
                    "programmes.fault.too-many-cells",
                    header.columns().size(),
                    row.cells().size());
            return true;
        }
        if (header.hasTooFew(row)) {
            faults.add(
                    row.line(),
                    header.firstMissing(row),
                    "programmes.fault.too-few-cells",
                    header.columns().size(),
                    row.cells().size());
            return true;
        }
        return false;
    }

    private @Nullable PlannedNode node(long line, Map<PlanColumn, String> cells) {
        var at = new Cells(line, cells);
        String code = at.words(PlanColumn.CODE, PlanText.LONGEST_CODE);
        at.require(PlanColumn.CODE, "programmes.fault.code-missing");
        String parent = at.words(PlanColumn.PARENT, PlanText.LONGEST_CODE);
        NodeKind kind = at.kind();
        String name = at.words(PlanColumn.NAME, PlanText.LONGEST_NAME);
        at.require(PlanColumn.NAME, "programmes.fault.name-missing");
        AgencyId lead = at.lead(kind);
        List<AgencyId> with = at.with(lead);
        LocalDate from = at.day(PlanColumn.FROM);
        LocalDate to = at.day(PlanColumn.TO);
        at.checkDays(kind, from, to);
        BigDecimal weight = at.positive(PlanColumn.WEIGHT);
        String indicator = at.words(PlanColumn.INDICATOR, PlanText.LONGEST_INDICATOR);
        BigDecimal target = at.target(indicator);
        return kind == null || faults.isFaulty(line)
                ? null
                : new PlannedNode(
                        code,
                        parent.isEmpty() ? null : parent,
                        kind,
                        name,
                        lead,
                        with,
                        from,
                        to,
                        weight,
                        indicator,
                        target);
    }

    private Optional<AgencyId> agency(String code) {
        return known.computeIfAbsent(code, codes::agency);
    }

    /** The cells of the line that is read. */
    private final class Cells {

        private final long line;
        private final Map<PlanColumn, String> cells;

        Cells(long line, Map<PlanColumn, String> cells) {
            this.line = line;
            this.cells = cells;
        }

        private String cell(PlanColumn column) {
            return cells.getOrDefault(column, "");
        }

        private void fault(PlanColumn column, String key, Object... args) {
            faults.add(line, column, key, args);
        }

        void require(PlanColumn column, String key) {
            if (cell(column).isEmpty()) {
                fault(column, key);
            }
        }

        String words(PlanColumn column, int longest) {
            String words = cell(column);
            if (PlanText.isSteering(words)) {
                fault(column, "programmes.fault.control-sign");
            } else if (words.length() > longest) {
                fault(column, "programmes.fault.too-long", longest);
            }
            return words;
        }

        @Nullable
        NodeKind kind() {
            NodeKind kind = NodeKind.of(cell(PlanColumn.KIND)).orElse(null);
            if (kind == null) {
                fault(PlanColumn.KIND, "programmes.fault.kind-unknown");
            }
            return kind;
        }

        @Nullable
        AgencyId lead(@Nullable NodeKind kind) {
            String code = cell(PlanColumn.LEAD);
            if (code.isEmpty()) {
                if (kind == NodeKind.TASK) {
                    fault(PlanColumn.LEAD, "programmes.fault.lead-missing");
                }
                return null;
            }
            return known(PlanColumn.LEAD, code).orElse(null);
        }

        List<AgencyId> with(@Nullable AgencyId lead) {
            List<AgencyId> with = new ArrayList<>();
            for (String code : cell(PlanColumn.WITH).split(SEVERAL, MOST_CO_OPERATING + 1)) {
                if (code.isEmpty()) {
                    continue;
                }
                known(PlanColumn.WITH, code).ifPresent(agency -> {
                    if (agency.equals(lead) || with.contains(agency)) {
                        fault(PlanColumn.WITH, "programmes.fault.agency-doubled", code);
                    }
                    with.add(agency);
                });
            }
            return with;
        }

        private Optional<AgencyId> known(PlanColumn column, String code) {
            Optional<AgencyId> agency = agency(code);
            if (agency.isEmpty()) {
                fault(column, "programmes.fault.agency-unknown", shortened(code));
            }
            return agency;
        }

        @Nullable
        LocalDate day(PlanColumn column) {
            String written = cell(column);
            if (written.isEmpty()) {
                return null;
            }
            Optional<LocalDate> day = PlanDay.of(written);
            if (day.isEmpty()) {
                fault(column, "programmes.fault.day-unreadable", shortened(written));
            } else if (!PlanDay.isPlausible(day.get())) {
                fault(
                        column,
                        "programmes.fault.day-implausible",
                        Integer.toString(PlanDay.FIRST_YEAR),
                        Integer.toString(PlanDay.LAST_YEAR));
            }
            return day.filter(PlanDay::isPlausible).orElse(null);
        }

        void checkDays(@Nullable NodeKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
            if (from != null && to != null && to.isBefore(from)) {
                fault(PlanColumn.TO, "programmes.fault.ends-before-start");
            }
            if (cell(PlanColumn.TO).isEmpty() && kind != null && kind != NodeKind.GOAL) {
                fault(PlanColumn.TO, "programmes.fault.end-missing");
            }
        }

        @Nullable
        BigDecimal positive(PlanColumn column) {
            String written = cell(column);
            if (written.isEmpty()) {
                return null;
            }
            Optional<BigDecimal> number = Decimal.of(written);
            if (number.isEmpty()) {
                fault(column, "programmes.fault.number-unreadable", shortened(written));
            } else if (number.get().signum() <= 0) {
                fault(column, "programmes.fault.number-not-positive", shortened(written));
            }
            return number.filter(value -> value.signum() > 0).orElse(null);
        }

        @Nullable
        BigDecimal target(String indicator) {
            BigDecimal target = positive(PlanColumn.TARGET);
            if (!cell(PlanColumn.TARGET).isEmpty() && indicator.isEmpty()) {
                fault(PlanColumn.TARGET, "programmes.fault.target-alone");
            }
            return target;
        }

        private static String shortened(String written) {
            String shown = PlanText.isSteering(written) ? "…" : written;
            return shown.substring(0, Math.min(shown.length(), 40));
        }
    }
}
