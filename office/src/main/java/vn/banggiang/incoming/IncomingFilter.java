package vn.banggiang.incoming;

import java.util.Set;
import vn.banggiang.documents.Narrowing;

/**
 * Which lines of the list of incoming documents somebody wants.
 *
 * @param states all where empty
 * @param query words of the facts, with or without accents; all documents where blank
 * @param documentId identifier in the exchange; any where blank
 * @param page counted from 0
 */
public record IncomingFilter(
        Set<IncomingState> states, String query, String documentId, Order order, int page, Narrowing narrowing) {

    /** Lines on a page. */
    public static final int PAGE_SIZE = 50;

    private static final int LAST_PAGE = 100_000;
    private static final int LONGEST_QUERY = 200;

    /** The orders, each with an index of its own: a page is read where it lies, however many documents there are. */
    public enum Order {
        NEWEST("d.arrived_at DESC, d.id"),
        URGENCY("d.urgency_rank DESC, d.arrived_at DESC, d.id"),
        SO_DEN("d.arrival_year DESC NULLS LAST, d.arrival_number DESC NULLS LAST, d.id"),
        DEADLINE("d.deadline, d.id");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** Copies the set and brings page and query within their bounds. */
    public IncomingFilter {
        states = Set.copyOf(states);
        page = Math.clamp(page, 0, LAST_PAGE);
        query = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
    }

    /** Without further filters. */
    public IncomingFilter(Set<IncomingState> states, String query, String documentId, Order order, int page) {
        this(states, query, documentId, order, page, Narrowing.NONE);
    }

    /** The newest, all states. */
    public static IncomingFilter all() {
        return new IncomingFilter(Set.of(), "", "", Order.NEWEST, 0);
    }
}
