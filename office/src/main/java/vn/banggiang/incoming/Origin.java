package vn.banggiang.incoming;

import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.exchange.EnvelopeId;

/** How a document came. */
public sealed interface Origin {

    /** A file that the clerk put in: a scan, or what came by mail. */
    record Upload() implements Origin {}

    /** An envelope of the exchange, and who sent it. */
    record Exchange(EnvelopeId envelope, AgencyCode sender) implements Origin {}

    /** The envelope to which statuses are reported back; null where nobody waits for them. */
    default @Nullable EnvelopeId envelope() {
        return this instanceof Exchange(EnvelopeId envelope, AgencyCode _) ? envelope : null;
    }
}
