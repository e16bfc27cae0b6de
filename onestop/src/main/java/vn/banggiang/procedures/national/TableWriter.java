package vn.banggiang.procedures.national;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.banggiang.procedures.facts.ProcedureFacts;
import vn.banggiang.tables.Cell;
import vn.banggiang.tables.Column;
import vn.banggiang.tables.Table;

/** Writes procedures as one table: a line for each thing that is said of one. */
public final class TableWriter {

    private static final String SHEET = "TTHC";

    private final List<List<Cell>> lines = new ArrayList<>();
    private final String code;

    private TableWriter(String code) {
        this.code = code;
    }

    /** All of them in one sheet. */
    public static Table table(List<ProcedureFacts> procedures) {
        List<Column> columns = Arrays.stream(TableColumn.values())
                .map(column -> new Column(column.name(), column.width()))
                .toList();
        return new Table(
                SHEET,
                columns,
                () -> procedures.stream()
                        .flatMap(facts -> lines(facts).stream())
                        .iterator());
    }

    private static List<List<Cell>> lines(ProcedureFacts facts) {
        var writer = new TableWriter(facts.code().value());
        ObjectNode tree = NationalWriter.tree(facts);
        TablePart.ALL.forEach(part -> writer.write(part, tree));
        return writer.lines;
    }

    private void write(TablePart part, ObjectNode tree) {
        JsonNode value = tree.get(part.list());
        switch (part.shape()) {
            case TEXT -> {
                if (!value.asString().isEmpty()) {
                    line(part, "", Map.of(TableColumn.TEN, value.asString()));
                }
            }
            case TEXTS -> value.forEach(text -> line(part, "", Map.of(TableColumn.TEN, text.asString())));
            case ENTRIES -> value.forEach(entry -> line(part, "", cells(part, entry)));
            case GROUPED -> value.forEach(group -> group(part, group));
        }
    }

    private void group(TablePart part, JsonNode group) {
        String within = group.get(part.within()).asString();
        JsonNode entries = group.get(part.name());
        if (entries.isEmpty()) {
            line(part, within, Map.of());
        }
        for (JsonNode entry : entries) {
            line(part, within, cells(part, entry));
            JsonNode fees = entry.get(TablePart.FEE.list());
            if (fees != null) {
                fees.forEach(fee -> line(TablePart.FEE, within, cells(TablePart.FEE, fee)));
            }
        }
    }

    private static Map<TableColumn, String> cells(TablePart part, JsonNode entry) {
        Map<TableColumn, String> cells = new EnumMap<>(TableColumn.class);
        part.keys().forEach((column, key) -> {
            JsonNode value = entry.get(key);
            cells.put(column, value.isNumber() ? written(value.decimalValue()) : value.asString(""));
        });
        return cells;
    }

    /** Three digits behind the comma would be read as thousands. */
    private static String written(BigDecimal number) {
        return (number.scale() == 3 ? number.setScale(4) : number)
                .toPlainString()
                .replace('.', ',');
    }

    private void line(TablePart part, String within, Map<TableColumn, String> cells) {
        Map<TableColumn, String> all = new EnumMap<>(TableColumn.class);
        all.putAll(cells);
        all.put(TableColumn.MATTHC, code);
        all.put(TableColumn.PHAN, part.name());
        all.put(TableColumn.NHOM, within);
        List<Cell> line = new ArrayList<>();
        for (TableColumn column : TableColumn.values()) {
            line.add(new Cell.Text(all.getOrDefault(column, "")));
        }
        lines.add(line);
    }
}
