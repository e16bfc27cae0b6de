package vn.banggiang.documents.text;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
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

/**
 * Searches what the files of documents say: all words of a query on one page, else on two that follow each other; with or
 * without accents.
 */
@Component
public class PageSearch {

    /** Whoever finds more asks for something that is said everywhere. */
    private static final int MOST_PAGES = 5_000;

    private static final int SHORTEST_INDEXED = 3;

    private static final String ON_ONE_PAGE = "t.folded LIKE ALL (:page_words)";

    /** The longest word, which the index is asked for, stands on one page, all the others there or on one beside it. */
    private static final String ON_TWO_PAGES = "t.folded LIKE :longest AND EXISTS (SELECT FROM documents.page_text n"
            + " WHERE n.document_id = t.document_id AND n.file = t.file AND n.page IN (t.page - 1, t.page + 1)"
            + " AND t.folded || ' ' || n.folded LIKE ALL (:page_words))";

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
        Set<UUID> onOnePage = documents(visible, direction, words, ON_ONE_PAGE);
        return onOnePage.isEmpty() && words.size() > 1 ? documents(visible, direction, words, ON_TWO_PAGES) : onOnePage;
    }

    private Set<UUID> documents(Visible visible, Direction direction, List<String> words, String said) {
        return new HashSet<>(jdbc.sql("SELECT DISTINCT document_id FROM (SELECT t.document_id"
                        + " FROM documents.page_text t JOIN documents." + direction.tag()
                        + " d ON d.id = t.document_id WHERE t.agency_id = :my_agency"
                        + " AND " + said + " AND " + visible.condition() + " LIMIT " + MOST_PAGES
                        + ") found")
                .params(visible.params())
                .param("page_words", patterns(words))
                .param("longest", longest(words))
                .query((row, number) -> Columns.uuid(row, "document_id"))
                .list());
    }

    /** Where the files of these documents say it: as it is typed before without its accents, together before apart. */
    public Map<UUID, Passage> passages(Collection<UUID> documents, String query) {
        List<String> words = words(query);
        if (documents.isEmpty() || words.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Passage> passages = passages(documents, query, words, ON_ONE_PAGE);
        return passages.isEmpty() && words.size() > 1 ? passages(documents, query, words, ON_TWO_PAGES) : passages;
    }

    private Map<UUID, Passage> passages(Collection<UUID> documents, String query, List<String> words, String said) {
        return jdbc
                .sql("SELECT DISTINCT ON (t.document_id) t.document_id, t.file, t.page, t.words"
                        + " FROM documents.page_text t WHERE t.document_id = ANY(:documents) AND " + said
                        + " ORDER BY t.document_id, strpos(lower(t.words), :accented) > 0 DESC,"
                        + " strpos(t.folded, :together) > 0 DESC, t.file, t.page")
                .param("documents", documents.toArray(UUID[]::new))
                .param("page_words", patterns(words))
                .param("longest", longest(words))
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

    private static String longest(List<String> words) {
        return "%" + Collections.max(words, Comparator.comparingInt(String::length)) + "%";
    }

    /** Folded words have no sign that means something in a pattern. */
    private static String[] patterns(List<String> words) {
        return words.stream().distinct().map(word -> "%" + word + "%").toArray(String[]::new);
    }
}
