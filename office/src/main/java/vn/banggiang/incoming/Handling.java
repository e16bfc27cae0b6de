package vn.banggiang.incoming;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.OutgoingId;

/**
 * Who works on the document since when, and how it ended.
 *
 * @param reply the issued document that answers it
 */
public record Handling(
        PersonId handler,
        Instant since,
        @Nullable Instant completed,
        @Nullable OutgoingId reply) {

    static Handling startedBy(PersonId handler, Instant at) {
        return new Handling(handler, at, null, null);
    }

    Handling completed(Instant at, @Nullable OutgoingId answeredBy) {
        return new Handling(handler, since, at, answeredBy);
    }
}
