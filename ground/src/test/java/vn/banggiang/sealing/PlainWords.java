package vn.banggiang.sealing;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody finds who has the tables and no key. */
public final class PlainWords {

    private final JdbcClient jdbc;

    /** In this database. */
    public PlainWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The tables of this schema in which the word stands somewhere, as text or as bytes. */
    public List<String> tablesWith(String schema, String word) {
        String bytes = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        return tables(schema).stream()
                .filter(table -> jdbc.sql(
                                "SELECT EXISTS (SELECT FROM %s.%s line WHERE strpos(lower(line::text), lower(?)) > 0"
                                                .formatted(schema, table)
                                        + " OR strpos(line::text, ?) > 0)")
                        .params(word, bytes)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private List<String> tables(String schema) {
        return jdbc.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = ? ORDER BY 1")
                .param(schema)
                .query((row, number) -> row.getString("table_name"))
                .list();
    }
}
