package vn.banggiang.programmes.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.banggiang.tables.BroughtRow;
import vn.banggiang.tables.BroughtXlsx;
import vn.banggiang.tables.CsvFile;

/** Reads the file in which a programme is written, and says of every line that it cannot take what is wrong with it. */
public final class PlanFile {

    /** Lines below the header. */
    public static final int MOST_LINES = 5_000;

    /** Bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private final AgencyCodes codes;
    private final Faults faults = new Faults();
    private final List<PlanLine> lines = new ArrayList<>();
    private @Nullable PlanHeader header;
    private @Nullable LineReader reader;
    private long tooManyAt;

    private PlanFile(AgencyCodes codes) {
        this.codes = codes;
    }

    /**
     * Reads a whole file.
     *
     * @throws vn.banggiang.tables.TablesException when it is neither text nor a workbook that can be read
     */
    public static PlanReading read(byte[] file, AgencyCodes codes) {
        PlanFile plan = new PlanFile(codes);
        if (BroughtXlsx.is(file)) {
            BroughtXlsx.read(file, row -> plan.take(plan.asInText(row)));
        } else {
            CsvFile.read(file, plan::take);
        }
        return plan.reading(true);
    }

    /**
     * The first line beyond the most, of a text of which only the beginning was read; empty where it has none yet.
     *
     * @param beginning may end in the middle of a line
     */
    public static OptionalLong firstTooMany(byte[] beginning) {
        PlanFile plan = new PlanFile(code -> Optional.empty());
        if (!BroughtXlsx.is(beginning)) {
            int end = beginning.length;
            while (end > 0 && beginning[end - 1] != '\n') {
                end--;
            }
            CsvFile.read(Arrays.copyOf(beginning, end), plan::take);
        }
        return plan.tooManyAt > 0 ? OptionalLong.of(plan.tooManyAt) : OptionalLong.empty();
    }

    /**
     * Reads lines that people change one by one: their weights need not add up before the last of them.
     *
     * @param rows each with a cell a column
     */
    public static PlanReading check(List<List<String>> rows, AgencyCodes codes) {
        PlanFile plan = new PlanFile(codes);
        plan.take(new BroughtRow(1, PlanCells.header(), true));
        long line = 2;
        for (List<String> row : rows) {
            plan.take(new BroughtRow(line++, row, true));
        }
        return plan.reading(false);
    }

    /** Words of a workbook are as they are, and its rows end with their last cell. */
    private BroughtRow asInText(BroughtRow row) {
        List<String> cells =
                new ArrayList<>(row.cells().stream().map(PlanCells::written).toList());
        while (header == null && !cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        while (header != null && cells.size() < header.columns().size()) {
            cells.add("");
        }
        return new BroughtRow(row.line(), cells, true);
    }

    private boolean take(BroughtRow row) {
        if (row.isBlank()) {
            return true;
        }
        if (header == null) {
            header = PlanHeader.of(row, faults);
            reader = new LineReader(header, codes, faults);
            return header.isEnough();
        }
        if (lines.size() == MOST_LINES) {
            tooManyAt = row.line();
            return false;
        }
        lines.add(Objects.requireNonNull(reader).line(row));
        return true;
    }

    private PlanReading reading(boolean whole) {
        if (header == null) {
            return new PlanReading(List.of(), List.of(new Fault(1, "", "programmes.fault.file-empty", List.of())), 0);
        }
        if (tooManyAt > 0) {
            var fault = new Fault(tooManyAt, "", "programmes.fault.too-many-lines", List.of(MOST_LINES));
            return new PlanReading(List.of(), List.of(fault), lines.size() + 1);
        }
        Tree tree = Tree.of(lines, faults);
        tree.check();
        if (whole) {
            new Weights(lines, tree, faults).check();
        }
        tree.refuseBelowFaults();
        List<PlannedNode> sound = lines.stream()
                .filter(line -> !faults.isFaulty(line.line()))
                .map(line -> Objects.requireNonNull(line.node()))
                .toList();
        return new PlanReading(sound, faults.all(), lines.size());
    }
}
