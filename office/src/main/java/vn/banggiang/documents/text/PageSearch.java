package vn.banggiang.documents.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.documents.DocumentRef.Direction;
import vn.banggiang.documents.DocumentRights.Visible;
import vn.banggiang.search.Passage;
import vn.banggiang.search.PassageOf;
import vn.banggiang.words.Folding;

/** Searches what the files of documents say: all words of a query on one page, with or without accents. */
@Component
public class PageSearch {

    /** Whoever finds more asks for something that is said everywhere. */
    private static final int MOST_PAGES = 5_000;

    private static final int SHORTEST_INDEXED = 3;

    private final JdbcClient jdbc;

    PageSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Documents that the person may see and whose files say it; none where the words are too short to be looked up. */
    public Set<UUID> documents(Visible visible, Direction direction, String query) {
        List<String> words = words(query);
        if (words.stream().noneMatch(word -> word.length() >= SHORTEST_INDEXED)) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("SELECT DISTINCT document_id FROM (SELECT t.document_id"
                        + " FROM documents.page_text t JOIN documents." + direction.tag()
                        + " d ON d.id = t.document_id WHERE t.agency_id = :my_agency"
                        + " AND t.folded LIKE ALL (:page_words) AND " + visible.condition() + " LIMIT " + MOST_PAGES
                        + ") found")
                .params(visible.params())
                .param("page_words", patterns(words))
                .query((row, number) -> Columns.uuid(row, "document_id"))
                .list());
    }

    /** Where the files of these documents say it: as it is typed before without its accents, together before apart. */
    public Map<UUID, Passage> passages(Collection<UUID> documents, String query) {
        List<String> words = words(query);
        if (documents.isEmpty() || words.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        SELECT DISTINCT ON (document_id) document_id, file, page, words FROM documents.page_text
                        WHERE document_id = ANY(:documents) AND folded LIKE ALL (:page_words)
                        ORDER BY document_id, strpos(lower(words), :accented) > 0 DESC,
                            strpos(folded, :together) > 0 DESC, file, page
                        """)
                .param("documents", documents.toArray(UUID[]::new))
                .param("page_words", patterns(words))
                .param("accented", Folding.accented(query))
                .param("together", String.join(" ", words))
                .query((row, number) -> Map.entry(
                        Columns.uuid(row, "document_id"),
                        new Passage(
                                row.getInt("file"), row.getInt("page"), PassageOf.page(row.getString("words"), words))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> words(String query) {
        return Stream.of(Folding.fold(query).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Folded words have no sign that means something in a pattern. */
    private static String[] patterns(List<String> words) {
        return words.stream().distinct().map(word -> "%" + word + "%").toArray(String[]::new);
    }
}
