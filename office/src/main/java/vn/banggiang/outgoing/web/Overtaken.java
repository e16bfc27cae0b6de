package vn.banggiang.outgoing.web;

import java.time.Instant;
import java.util.List;

/**
 * What was saved of a draft while somebody wrote on it elsewhere.
 *
 * @param by who saved it
 * @param differences what stands there otherwise than in the form
 */
public record Overtaken(String by, Instant at, List<Difference> differences) {

    /** Copies the list. */
    public Overtaken {
        differences = List.copyOf(differences);
    }

    /**
     * A field that was saved otherwise.
     *
     * @param key of its label
     * @param saved what was saved; may be empty
     * @param message whether what was saved is a message's key
     */
    public record Difference(String key, String saved, boolean message) {}
}
