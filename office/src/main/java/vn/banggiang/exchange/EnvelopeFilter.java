package vn.banggiang.exchange;

import java.util.Optional;

/**
 * Which lines of the list are wanted.
 *
 * @param state only these; all when empty
 * @param documentId only what is about this document; all when empty
 */
public record EnvelopeFilter(Optional<EnvelopeState> state, Optional<String> documentId) {

    /** Everything. */
    public static final EnvelopeFilter ALL = new EnvelopeFilter(Optional.empty(), Optional.empty());
}
