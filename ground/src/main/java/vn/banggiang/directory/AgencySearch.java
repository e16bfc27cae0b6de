package vn.banggiang.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.words.Folding;

/**
 * Finds agencies by what people type: part of a name, abbreviation or code, with or without accents. What contains the
 * words as they were typed comes first; only where that is not enough, what is written in a similar way follows.
 */
@Component
class AgencySearch {

    private static final int LONGEST_QUERY = 200;

    /** Comparing for similarity is slow, and a few syllables are similar to half of the country's agencies. */
    private static final int MOST_COMPARED = 1000;

    private static final String HIGHEST_FIRST =
            "CASE n.level WHEN 'PROVINCE' THEN 0 WHEN 'DISTRICT' THEN 1 ELSE 2 END, n.code102 LIMIT :limit";

    private static final String CONTAINING = AgencyRows.SELECT + """
             WHERE n.valid @> :day AND n.plain LIKE '%' || :pattern || '%'
             ORDER BY n.accented LIKE '%' || :accented || '%' DESC, n.plain LIKE :pattern || '%' DESC,
                      ' ' || n.plain LIKE '% ' || :pattern || '%' DESC,
            """ + HIGHEST_FIRST;

    private static final String SIMILAR = AgencyRows.COLUMNS + """
              FROM (SELECT * FROM directory.agency_name s
                     WHERE s.valid @> :day AND :plain OPERATOR(public.<%) s.plain
                       AND s.plain NOT LIKE '%' || :pattern || '%' LIMIT :compared) n
             ORDER BY public.strict_word_similarity(:plain, n.plain) DESC,
            """ + HIGHEST_FIRST;

    private final JdbcClient jdbc;

    AgencySearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Agency> search(String text, int limit, LocalDate day) {
        String typed = text.length() > LONGEST_QUERY ? text.substring(0, LONGEST_QUERY) : text;
        List<Agency> containing = containing(typed, limit, day);
        String spelled = ShortNames.spelledOut(typed);
        if (!spelled.equals(typed)) {
            containing = both(containing(spelled, limit, day), containing, limit);
        }
        return containing.size() == limit ? containing : both(containing, similar(typed, limit, day), limit);
    }

    private static List<Agency> both(List<Agency> first, List<Agency> then, int limit) {
        return Stream.concat(first.stream(), then.stream())
                .distinct()
                .limit(limit)
                .toList();
    }

    private List<Agency> containing(String typed, int limit, LocalDate day) {
        return jdbc.sql(CONTAINING)
                .param("day", day)
                .param("pattern", literal(Folding.plain(typed)))
                .param("accented", literal(Folding.accented(typed)))
                .param("limit", limit)
                .query(AgencyRows::agency)
                .list();
    }

    private List<Agency> similar(String typed, int limit, LocalDate day) {
        String plain = Folding.plain(typed);
        return jdbc.sql(SIMILAR)
                .param("day", day)
                .param("plain", plain)
                .param("pattern", literal(plain))
                .param("compared", MOST_COMPARED)
                .param("limit", limit)
                .query(AgencyRows::agency)
                .list();
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
