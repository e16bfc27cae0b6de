package vn.banggiang.exchange;

import java.util.Optional;
import vn.banggiang.identity.Actor;

/** A system that makes documents of envelopes, or sends documents in them, says who may read those. */
public interface EnvelopeReaders {

    /** Whether this person may read what the envelope holds; empty where this system has no document of it. */
    Optional<Boolean> mayRead(Actor actor, EnvelopeId envelope);
}
