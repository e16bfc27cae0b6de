package vn.banggiang.procedures.national;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.banggiang.procedures.facts.ProceduresException;
import vn.banggiang.tables.BroughtRow;

/**
 * Reads the table that {@link TableWriter} writes: builds of its lines what the JSON would say, lets {@link NationalForm} read
 * that, and says of each finding in which line and column it stands.
 */
final class TableReader {

    private static final int MOST_LINES = 200_000;

    private final Map<TableColumn, Integer> columns = new EnumMap<>(TableColumn.class);
    private final Map<String, Brought> procedures = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private int lines;

    /** Takes the next row; never is a further one unwanted. */
    boolean take(BroughtRow row) {
        if (!row.isBlank()) {
            readRow(row);
        }
        return true;
    }

    private void readRow(BroughtRow row) {
        lines++;
        if (lines > MOST_LINES) {
            throw ProceduresException.invalid("file", "procedures.too-many", MOST_LINES);
        }
        if (columns.isEmpty()) {
            readTitles(row);
        } else {
            readLine(row);
        }
    }

    List<ReadProcedure> procedures() {
        if (columns.isEmpty() || procedures.isEmpty()) {
            throw ProceduresException.invalid("file", "procedures.no-procedures");
        }
        ArrayNode list = JsonMapper.shared().createArrayNode();
        procedures.values().forEach(brought -> list.add(brought.tree));
        List<ReadProcedure> read = NationalForm.read(list);
        List<ReadProcedure> placed = new ArrayList<>();
        List<Brought> brought = List.copyOf(procedures.values());
        for (int index = 0; index < read.size(); index++) {
            placed.add(placed(read.get(index), brought.get(index)));
        }
        return placed;
    }

    private ReadProcedure placed(ReadProcedure read, Brought brought) {
        List<Finding> findings = new ArrayList<>(brought.findings);
        read.findings().forEach(finding -> findings.add(finding.at(place(finding.place()))));
        boolean faulty = findings.stream().anyMatch(Finding::fault);
        return new ReadProcedure(brought.first, read.code(), read.name(), faulty ? null : read.read(), findings);
    }

    private void readTitles(BroughtRow row) {
        for (int index = 0; index < row.cells().size(); index++) {
            int column = index;
            TableColumn.titled(row.cells().get(index)).ifPresent(title -> columns.putIfAbsent(title, column));
        }
        for (TableColumn needed : List.of(TableColumn.MATTHC, TableColumn.PHAN, TableColumn.TEN)) {
            if (!columns.containsKey(needed)) {
                throw ProceduresException.invalid("file", "procedures.no-column", needed.name());
            }
        }
    }

    private void readLine(BroughtRow row) {
        String code = cell(row, TableColumn.MATTHC);
        String line = String.valueOf(row.line());
        Brought brought = procedures.computeIfAbsent(code, fresh -> new Brought(procedures.size() + 1, fresh, line));
        Optional<TablePart> part = TablePart.named(cell(row, TableColumn.PHAN));
        if (part.isEmpty()) {
            brought.findings.add(new Finding(
                    address(row, TableColumn.PHAN), "procedures.no-part", List.of(cell(row, TableColumn.PHAN)), true));
            return;
        }
        switch (part.get().shape()) {
            case TEXT -> text(brought, part.get(), row);
            case TEXTS -> {
                ArrayNode list = brought.tree.withArray(part.get().list());
                list.add(cell(row, TableColumn.TEN));
                remember(brought.path(part.get().list(), list), row, TableColumn.TEN);
            }
            case ENTRIES -> entry(brought, part.get(), row);
            case GROUPED -> grouped(brought, part.get(), row);
        }
    }

    private void text(Brought brought, TablePart part, BroughtRow row) {
        if (brought.tree.has(part.list())) {
            brought.findings.add(new Finding(address(row, TableColumn.PHAN), "procedures.twice", List.of(), true));
            return;
        }
        brought.tree.put(part.list(), cell(row, TableColumn.TEN));
        remember(brought.path() + "." + part.list(), row, TableColumn.TEN);
    }

    private void entry(Brought brought, TablePart part, BroughtRow row) {
        if (!part.equals(TablePart.FEE)) {
            add(part, brought.tree.withArray(part.list()), brought.path() + "." + part.list(), row);
        } else if (brought.term != null) {
            ObjectNode term = Objects.requireNonNull(brought.term);
            add(part, term.withArray(part.list()), brought.termPath + "." + part.list(), row);
        } else {
            brought.findings.add(
                    new Finding(address(row, TableColumn.PHAN), "procedures.fee-without-time", List.of(), true));
        }
    }

    private void grouped(Brought brought, TablePart part, BroughtRow row) {
        ArrayNode groups = brought.tree.withArray(part.list());
        String within = cell(row, TableColumn.NHOM);
        ObjectNode last = groups.isEmpty() ? null : (ObjectNode) groups.get(groups.size() - 1);
        if (last == null || !last.get(part.within()).asString().equals(within)) {
            last = groups.addObject().put(part.within(), within);
            remember(brought.path(part.list(), groups) + "." + part.within(), row, TableColumn.NHOM);
        }
        ArrayNode entries = last.withArray(part.name());
        if (part.keys().keySet().stream().allMatch(column -> cell(row, column).isEmpty())) {
            return;
        }
        String path = brought.path(part.list(), groups) + "." + part.name();
        ObjectNode entry = add(part, entries, path, row);
        if (part.equals(TablePart.TERM)) {
            brought.term = entry;
            brought.termPath = path + "[" + entries.size() + "]";
        }
    }

    private ObjectNode add(TablePart part, ArrayNode list, String path, BroughtRow row) {
        ObjectNode entry = list.addObject();
        String at = path + "[" + list.size() + "]";
        places.put(at, String.valueOf(row.line()));
        part.keys().forEach((column, key) -> {
            entry.put(key, cell(row, column));
            remember(at + "." + key, row, column);
        });
        return entry;
    }

    private String cell(BroughtRow row, TableColumn column) {
        Integer index = columns.get(column);
        return index == null || index >= row.cells().size()
                ? ""
                : row.cells().get(index).strip();
    }

    private void remember(String path, BroughtRow row, TableColumn column) {
        places.put(path, address(row, column));
    }

    private static String address(BroughtRow row, TableColumn column) {
        return row.line() + " · " + column.name();
    }

    /** Where in the table what has this path in the JSON stands: itself, or what it stands in. */
    private String place(String path) {
        for (String part = path; !part.isEmpty(); part = outer(part)) {
            String place = places.get(part);
            if (place != null) {
                return place;
            }
        }
        return path;
    }

    private static String outer(String path) {
        int dot = path.lastIndexOf('.');
        int bracket = path.lastIndexOf('[');
        return path.substring(0, Math.max(0, Math.max(dot, bracket)));
    }

    /** What the lines of one procedure have said until now. */
    private static final class Brought {

        private final ObjectNode tree;
        private final int ordinal;
        private final String first;
        private final List<Finding> findings = new ArrayList<>();
        private @Nullable ObjectNode term;
        private String termPath = "";

        private Brought(int ordinal, String code, String first) {
            this.ordinal = ordinal;
            this.first = first;
            this.tree = JsonMapper.shared().createObjectNode().put("MATTHC", code);
        }

        private String path() {
            return "[" + ordinal + "]";
        }

        private String path(String list, ArrayNode entries) {
            return path() + "." + list + "[" + entries.size() + "]";
        }
    }
}
