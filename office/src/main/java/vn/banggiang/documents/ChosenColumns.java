package vn.banggiang.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.DocumentRef.Direction;

/** The columns that people chose for their lists, at whichever computer they sit. */
@Component
public class ChosenColumns {

    private final JdbcClient jdbc;

    ChosenColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the list of one register; {@code usual} for who has chosen nothing. */
    public <C extends Enum<C>> Set<C> of(PersonId reader, Direction list, Class<C> kind, Set<C> usual) {
        return jdbc.sql("SELECT columns FROM documents.chosen_columns WHERE person_id = ? AND list = ?")
                .params(reader.value(), name(list))
                .query((row, number) -> columns(row, kind))
                .optional()
                .orElse(usual);
    }

    /** A name that no column has any more is left out. */
    private static <C extends Enum<C>> Set<C> columns(ResultSet row, Class<C> kind) throws SQLException {
        List<String> names = Columns.texts(row, "columns");
        Set<C> columns = EnumSet.noneOf(kind);
        Arrays.stream(kind.getEnumConstants())
                .filter(column -> names.contains(column.name()))
                .forEach(columns::add);
        return columns;
    }

    /** From now on these. */
    public void choose(PersonId reader, Direction list, Set<? extends Enum<?>> columns) {
        jdbc.sql("INSERT INTO documents.chosen_columns (person_id, list, columns) VALUES (?, ?, ?)"
                        + " ON CONFLICT (person_id, list) DO UPDATE SET columns = excluded.columns")
                .params(
                        reader.value(),
                        name(list),
                        columns.stream().map(Enum::name).sorted().toArray(String[]::new))
                .update();
    }

    private static String name(Direction list) {
        return list.name().toLowerCase(Locale.ROOT);
    }
}
