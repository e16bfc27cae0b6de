package vn.banggiang.procedures.national;

import java.util.List;

/**
 * What is to be said of a place in a file.
 *
 * @param place where, as whoever made the file finds it: a path in JSON, a row and column in a table
 * @param key message key
 * @param args of the message
 * @param fault whether the procedure cannot be taken because of it; otherwise something is left out
 */
public record Finding(String place, String key, List<Object> args, boolean fault) {

    /** Copies the list. */
    public Finding {
        args = List.copyOf(args);
    }

    Finding at(String otherPlace) {
        return new Finding(otherPlace, key, args, fault);
    }
}
