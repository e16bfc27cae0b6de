package vn.banggiang.programmes.plan;

import java.util.List;

/**
 * What is wrong in a programme's file, and where.
 *
 * @param line counted from 1, the header's line included
 * @param column as the header writes it; empty where the whole line is meant
 * @param key message key of the reason
 * @param args of the reason
 */
public record Fault(long line, String column, String key, List<Object> args) {

    /** Copies the list. */
    public Fault {
        args = List.copyOf(args);
    }
}
