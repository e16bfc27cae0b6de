package vn.banggiang.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.indicators.facts.Definition;
import vn.banggiang.indicators.facts.Definition.Count;
import vn.banggiang.indicators.facts.Formula;
import vn.banggiang.indicators.facts.IndicatorCode;
import vn.banggiang.indicators.facts.Item;
import vn.banggiang.indicators.facts.ItemCode;
import vn.banggiang.indicators.facts.Items;
import vn.banggiang.indicators.facts.Measure;
import vn.banggiang.indicators.facts.Unit;

/** Where sets, items and indicators are kept. */
@Component
class IndicatorStore {

    private final JdbcClient jdbc;

    IndicatorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the platform measures first, then as they were published. */
    List<IndicatorSet> sets() {
        return jdbc.sql("SELECT * FROM indicators.indicator_set ORDER BY code <> 'BANG-GIANG', first_day DESC, code")
                .query((row, number) -> new IndicatorSet(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("mark"),
                        row.getBoolean("complete"),
                        Columns.date(row, "first_day"),
                        Columns.dateOrNull(row, "last_day")))
                .list();
    }

    /** Those of a set as they are told on that day. */
    List<Definition> definitions(String set, LocalDate day) {
        return jdbc.sql(
                        "SELECT * FROM (SELECT DISTINCT ON (code) * FROM indicators.definition"
                                + " WHERE set_code = :set AND first_day <= :day ORDER BY code, first_day DESC) told ORDER BY rank")
                .param("set", set)
                .param("day", day)
                .query(IndicatorStore::definition)
                .list();
    }

    /** All that is told on that day, by set and rank. */
    List<Definition> definitions(LocalDate day) {
        return jdbc.sql(
                        "SELECT * FROM (SELECT DISTINCT ON (set_code, code) * FROM indicators.definition"
                                + " WHERE first_day <= :day ORDER BY set_code, code, first_day DESC) told ORDER BY set_code, rank")
                .param("day", day)
                .query(IndicatorStore::definition)
                .list();
    }

    /** One in all its wordings, the newest first. */
    List<Definition> wordings(IndicatorCode code) {
        return jdbc.sql("SELECT * FROM indicators.definition WHERE set_code = :set AND code = :code"
                        + " ORDER BY first_day DESC")
                .param("set", code.set())
                .param("code", code.code())
                .query(IndicatorStore::definition)
                .list();
    }

    /** All items of that day, as agencies are asked them. */
    List<Item> itemList(LocalDate day) {
        return jdbc.sql("SELECT * FROM indicators.item WHERE first_day <= :day"
                        + " AND (last_day IS NULL OR last_day >= :day) ORDER BY rank")
                .param("day", day)
                .query(IndicatorStore::item)
                .list();
    }

    /** All items that ever were, in their order. */
    List<Item> itemList() {
        return jdbc.sql("SELECT * FROM indicators.item ORDER BY rank")
                .query(IndicatorStore::item)
                .list();
    }

    Items items(LocalDate day) {
        return Items.of(itemList(day));
    }

    Optional<Item> find(ItemCode code) {
        return jdbc.sql("SELECT * FROM indicators.item WHERE code = :code")
                .param("code", code.value())
                .query(IndicatorStore::item)
                .optional();
    }

    void add(Item item, LocalDate from) {
        Formula formula = item.formula();
        jdbc.sql("""
                INSERT INTO indicators.item (code, name, kind, unit, formula, rank, first_day)
                SELECT :code, :name, :kind, :unit, :formula, coalesce(max(rank), 0) + 10, :from FROM indicators.item
                """)
                .param("code", item.code().value())
                .param("name", item.name())
                .param("kind", item.kind().name())
                .param("unit", item.unit().toString())
                .param("formula", formula == null ? null : formula.text())
                .param("from", from)
                .update();
    }

    /** False where it is worded from that day on already. */
    boolean add(Definition definition) {
        Measure measure = definition.measure();
        return jdbc.sql("""
                        INSERT INTO indicators.definition (set_code, code, first_day, rank, group_name, name, numerator,
                            numerator_formula, denominator, denominator_formula, factor, unit, cycle, source, figure, way,
                            evidence, target, note, mark)
                        SELECT set_code, code, :from, rank, group_name, :name, :numerator, :part, :denominator, :whole, :factor,
                            :unit, :cycle, :source, :figure, :way, :evidence, :target, :note, :mark
                          FROM indicators.definition WHERE set_code = :set AND code = :code ORDER BY first_day DESC LIMIT 1
                        ON CONFLICT DO NOTHING
                        """)
                        .param("set", definition.code().set())
                        .param("code", definition.code().code())
                        .param("from", definition.from())
                        .param("name", definition.name())
                        .param("numerator", definition.numerator().words())
                        .param("part", text(definition.numerator().formula()))
                        .param("denominator", definition.denominator().words())
                        .param("whole", text(definition.denominator().formula()))
                        .param("factor", definition.factor())
                        .param("unit", definition.unit())
                        .param("cycle", definition.cycle().name())
                        .param("source", definition.source().name())
                        .param("figure", measure == null ? null : measure.figure())
                        .param("way", measure == null ? null : measure.way().name())
                        .param("evidence", definition.evidence())
                        .param("target", definition.target())
                        .param("note", definition.note())
                        .param("mark", definition.mark())
                        .update()
                == 1;
    }

    private static @Nullable String text(@Nullable Formula formula) {
        return formula == null ? null : formula.text();
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                new ItemCode(row.getString("code")),
                row.getString("name"),
                Item.Kind.valueOf(row.getString("kind")),
                Unit.read(row.getString("unit")),
                formula(row.getString("formula")));
    }

    private static Definition definition(ResultSet row, int number) throws SQLException {
        String figure = row.getString("figure");
        return new Definition(
                new IndicatorCode(row.getString("set_code"), row.getString("code")),
                row.getString("group_name"),
                row.getString("name"),
                new Count(row.getString("numerator"), formula(row.getString("numerator_formula"))),
                new Count(row.getString("denominator"), formula(row.getString("denominator_formula"))),
                row.getInt("factor"),
                row.getString("unit"),
                Definition.Cycle.valueOf(row.getString("cycle")),
                Definition.Source.valueOf(row.getString("source")),
                figure == null ? null : new Measure(figure, Measure.Way.valueOf(row.getString("way"))),
                row.getString("evidence"),
                row.getString("target"),
                row.getString("note"),
                row.getString("mark"),
                Columns.date(row, "first_day"));
    }

    private static @Nullable Formula formula(@Nullable String text) {
        return text == null ? null : new Formula(text);
    }
}
