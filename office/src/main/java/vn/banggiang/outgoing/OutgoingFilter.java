package vn.banggiang.outgoing;

import java.util.Set;
import vn.banggiang.documents.Narrowing;

/**
 * Which lines of the list of outgoing documents somebody wants.
 *
 * @param states all where empty
 * @param query words of number, notation, type, trích yếu, recipients or of its pages, with or without accents; all documents where blank
 * @param page counted from 0
 */
public record OutgoingFilter(Set<OutgoingState> states, String query, Order order, int page, Narrowing narrowing) {

    /** Lines on a page. */
    public static final int PAGE_SIZE = 50;

    private static final int LAST_PAGE = 100_000;
    private static final int LONGEST_QUERY = 200;

    /** The orders, each with an index of its own: a page is read where it lies, however many documents there are. */
    public enum Order {
        NEWEST("d.changed_at DESC, d.id"),
        URGENCY("d.urgency_rank DESC, d.changed_at DESC, d.id"),
        NUMBER("d.number_year DESC NULLS LAST, d.number DESC NULLS LAST, d.id");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** Copies the set and brings page and query within their bounds. */
    public OutgoingFilter {
        states = Set.copyOf(states);
        page = Math.clamp(page, 0, LAST_PAGE);
        query = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
    }

    /** Without further filters. */
    public OutgoingFilter(Set<OutgoingState> states, String query, Order order, int page) {
        this(states, query, order, page, Narrowing.NONE);
    }

    /** The newest, all states. */
    public static OutgoingFilter all() {
        return new OutgoingFilter(Set.of(), "", Order.NEWEST, 0);
    }
}
