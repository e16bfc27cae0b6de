package vn.banggiang.directory;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds agencies by what people type: part of a name, abbreviation or code, with or without accents. */
@Component
class AgencySearch {

    private static final int LONGEST_QUERY = 200;

    private final JdbcClient jdbc;

    AgencySearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Agency> search(String text, int limit, LocalDate day) {
        String typed = text.length() > LONGEST_QUERY ? text.substring(0, LONGEST_QUERY) : text;
        return jdbc.sql(AgencyRows.SELECT + """
                         WHERE n.valid @> :day
                           AND (n.plain LIKE '%' || :pattern || '%' OR :plain OPERATOR(public.<%) n.plain)
                         ORDER BY n.accented LIKE '%' || :accented || '%' DESC,
                                  n.plain LIKE '%' || :pattern || '%' DESC,
                                  public.strict_word_similarity(:plain, n.plain) DESC,
                                  CASE n.level WHEN 'PROVINCE' THEN 0 WHEN 'DISTRICT' THEN 1 ELSE 2 END, n.code102
                         LIMIT :limit
                        """)
                .param("day", day)
                .param("plain", SearchText.plain(typed))
                .param("pattern", literal(SearchText.plain(typed)))
                .param("accented", literal(SearchText.accented(typed)))
                .param("limit", limit)
                .query(AgencyRows::agency)
                .list();
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
