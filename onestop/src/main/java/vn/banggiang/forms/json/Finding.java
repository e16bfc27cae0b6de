package vn.banggiang.forms.json;

import java.util.List;

/**
 * What is wrong at a place of a file.
 *
 * @param place as JSON Pointer (RFC 6901) names it; empty for the whole file
 * @param key message key of what it is and what to do
 */
public record Finding(String place, String key, List<Object> args) {

    /** Copies the arguments. */
    public Finding {
        args = List.copyOf(args);
    }
}
