package vn.banggiang.indicators.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.indicators.IndicatorBoard;
import vn.banggiang.indicators.facts.Definition;
import vn.banggiang.indicators.facts.Quantity;
import vn.banggiang.indicators.facts.Tally;
import vn.banggiang.tables.Cell;
import vn.banggiang.tables.Column;
import vn.banggiang.tables.Table;

/** A board as lines: an indicator and a level each, so that every ratio stands beside what it is made of. */
final class BoardTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("indicator", 14),
            new Column("name", 60),
            new Column("level", 14),
            new Column("numerator", 14),
            new Column("denominator", 14),
            new Column("value", 14),
            new Column("unit", 18),
            new Column("agencies", 12));

    private final MessageSource messages;
    private final Locale language;

    BoardTable(MessageSource messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    Table of(IndicatorBoard.Board board) {
        List<List<Cell>> cells = new ArrayList<>();
        rows(board).forEach(row -> cells.add(row.stream().map(BoardTable::cell).toList()));
        return new Table(board.set().name(), COLUMNS, cells);
    }

    List<List<String>> lines(IndicatorBoard.Board board) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(COLUMNS.stream().map(Column::title).toList());
        lines.addAll(rows(board));
        return lines;
    }

    private List<List<String>> rows(IndicatorBoard.Board board) {
        List<List<String>> rows = new ArrayList<>();
        for (IndicatorBoard.Line line : board.lines()) {
            for (AgencyLevel level : AgencyLevel.values()) {
                if (line.of(level).all() > 0) {
                    rows.add(row(line.definition(), text(level.key()), line.of(level)));
                }
            }
            rows.add(row(line.definition(), text("indicators.all-levels"), line.total()));
        }
        return rows;
    }

    private List<String> row(Definition definition, String level, Tally tally) {
        boolean known = tally.counted() > 0;
        return List.of(
                definition.code().code(),
                definition.name(),
                level,
                known ? plain(tally.numerator()) : "",
                known && !definition.denominator().isEmpty() ? plain(tally.denominator()) : "",
                switch (tally.value(definition)) {
                    case Quantity.Known value -> plain(value.amount());
                    case Quantity.None none -> text(none.reason().key());
                },
                definition.unit(),
                String.valueOf(tally.counted()));
    }

    /** A whole number stays a number in a spreadsheet. */
    private static Cell cell(String words) {
        return words.matches("\\d{1,15}") ? Cell.of(Long.parseLong(words)) : Cell.of(words);
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private String text(String key) {
        return messages.getMessage(key, null, language);
    }
}
