package vn.banggiang.documents.columns;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.PersonId;

/** The columns that people chose for their lists, at whichever computer they sit. */
@Component
public class ChosenColumns {

    private static final String INCOMING = "incoming";
    private static final String OUTGOING = "outgoing";

    private final JdbcClient jdbc;

    ChosenColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the list of incoming documents; {@link IncomingColumn#USUAL} for who has chosen nothing. */
    public Set<IncomingColumn> incoming(PersonId reader) {
        return chosen(reader, INCOMING, IncomingColumn.class, IncomingColumn.USUAL);
    }

    /** Of the list of outgoing documents; {@link OutgoingColumn#USUAL} for who has chosen nothing. */
    public Set<OutgoingColumn> outgoing(PersonId reader) {
        return chosen(reader, OUTGOING, OutgoingColumn.class, OutgoingColumn.USUAL);
    }

    /** From now on these. */
    public void chooseIncoming(PersonId reader, Set<IncomingColumn> columns) {
        choose(reader, INCOMING, columns);
    }

    /** From now on these. */
    public void chooseOutgoing(PersonId reader, Set<OutgoingColumn> columns) {
        choose(reader, OUTGOING, columns);
    }

    private <C extends Enum<C>> Set<C> chosen(PersonId reader, String list, Class<C> kind, Set<C> usual) {
        return jdbc.sql("SELECT columns FROM documents.chosen_columns WHERE person_id = ? AND list = ?")
                .params(reader.value(), list)
                .query((row, number) -> columns(row, kind))
                .optional()
                .orElse(usual);
    }

    /** A name that no column has any more is left out. */
    private static <C extends Enum<C>> Set<C> columns(ResultSet row, Class<C> kind) throws SQLException {
        Array stored = row.getArray("columns");
        List<String> names = List.of((String[]) stored.getArray());
        Set<C> columns = EnumSet.noneOf(kind);
        Arrays.stream(kind.getEnumConstants())
                .filter(column -> names.contains(column.name()))
                .forEach(columns::add);
        return columns;
    }

    private void choose(PersonId reader, String list, Set<? extends Enum<?>> columns) {
        jdbc.sql("INSERT INTO documents.chosen_columns (person_id, list, columns) VALUES (?, ?, ?)"
                        + " ON CONFLICT (person_id, list) DO UPDATE SET columns = excluded.columns")
                .params(
                        reader.value(),
                        list,
                        columns.stream().map(Enum::name).sorted().toArray(String[]::new))
                .update();
    }
}
