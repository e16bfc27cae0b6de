package vn.banggiang.documents;

import java.util.HashMap;
import java.util.Map;

/** A list's condition on the table {@code d}, grown part by part, with its parameters. */
public final class SearchCondition {

    private final StringBuilder sql;
    private final Map<String, Object> params;

    /** Begins with what the person may see: no list is without it. */
    public SearchCondition(DocumentRights.Visible visible) {
        this.sql = new StringBuilder(visible.condition());
        this.params = new HashMap<>(visible.params());
    }

    /** A further condition with its one parameter. */
    public SearchCondition and(String condition, String name, Object value) {
        sql.append(" AND ").append(condition);
        params.put(name, value);
        return this;
    }

    /** Every word of the query occurs in the document's searchable text; a blank query is no condition. */
    public SearchCondition andWords(String query) {
        String folded = Folding.fold(query);
        if (!folded.isEmpty()) {
            int word = 0;
            for (String one : folded.split(" ", -1)) {
                and("d.search_text LIKE :word" + word, "word" + word, "%" + one + "%");
                word++;
            }
        }
        return this;
    }

    /** The whole condition. */
    public String sql() {
        return sql.toString();
    }

    /** Its parameters. */
    public Map<String, Object> params() {
        return Map.copyOf(params);
    }
}
