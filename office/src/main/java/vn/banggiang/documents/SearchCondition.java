package vn.banggiang.documents;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.search.Search;
import vn.banggiang.words.Folding;

/** A list's condition on the table {@code d}, grown part by part, with its parameters. */
public final class SearchCondition {

    private static final Pattern PADDED_NUMBER = Pattern.compile("0+([1-9]\\d*(?:/.*)?)");

    /** As {@link Folding#fold} folds, which has made the words. */
    private static final String FOLDED = "regexp_replace(replace(regexp_replace(lower(normalize(%s, NFD)),"
            + " '[\\u0300-\\u036f]', '', 'g'), '\u0111', 'd'), '[^a-z0-9/]+', ' ', 'g') LIKE :named";

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

    /**
     * Every word of the query occurs in the document's searchable text, or its files say them; a blank query is no
     * condition, and one of signs alone finds nothing. A number is found without the zeros before it, a day also by the
     * document's days.
     *
     * @param read documents whose files say all of it
     * @param days the table's columns with days that people search by
     */
    public SearchCondition andWords(String query, Set<UUID> read, String... days) {
        int facts = sql.length();
        if (!query.isBlank() && Search.asksForNothing(query)) {
            sql.append(" AND false");
        }
        for (String typed : query.strip().split("\\s+", -1)) {
            Optional<LocalDate> day = TypedDay.read(typed);
            if (day.isPresent()) {
                andDay(Folding.fold(typed), day.get(), days);
            } else {
                Stream.of(Folding.fold(typed).split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .forEach(this::andWord);
            }
        }
        if (!read.isEmpty()) {
            sql.insert(facts, " AND (d.id = ANY(:read) OR true").append(")");
            params.put("read", read.toArray(UUID[]::new));
        }
        return this;
    }

    /**
     * The words stand in this column, with or without accents; none is no condition.
     *
     * @param column an expression of the table's columns
     */
    public SearchCondition andNamed(String words, String column) {
        return words.isBlank() ? this : and(FOLDED.formatted(column), "named", "%" + Folding.fold(words) + "%");
    }

    /** The same, or another condition with its one parameter. */
    public SearchCondition andNamed(String words, String column, String other, String name, Object value) {
        params.put("named", "%" + Folding.fold(words) + "%");
        return and("(" + FOLDED.formatted(column) + " OR " + other + ")", name, value);
    }

    private void andWord(String word) {
        String name = "word" + params.size();
        Matcher padded = PADDED_NUMBER.matcher(word);
        if (padded.matches()) {
            // The number stands before a slash, as số đến and as number and notation.
            String number = padded.group(1) + (word.indexOf('/') < 0 ? "/" : "");
            sql.append(" AND (d.search_text LIKE :")
                    .append(name)
                    .append(" OR d.search_text LIKE :")
                    .append(name)
                    .append("first OR d.search_text LIKE :")
                    .append(name)
                    .append("within)");
            params.put(name + "first", number + "%");
            params.put(name + "within", "% " + number + "%");
        } else {
            sql.append(" AND d.search_text LIKE :").append(name);
        }
        params.put(name, "%" + word + "%");
    }

    private void andDay(String folded, LocalDate day, String... columns) {
        String name = "day" + params.size();
        sql.append(" AND (");
        for (String column : columns) {
            sql.append(column).append(" = :").append(name).append(" OR ");
        }
        sql.append("d.search_text LIKE :").append(name).append("words)");
        params.put(name, day);
        params.put(name + "words", "%" + folded + "%");
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
