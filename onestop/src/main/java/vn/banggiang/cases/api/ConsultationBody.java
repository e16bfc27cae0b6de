package vn.banggiang.cases.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.cases.facts.Consultation;
import vn.banggiang.cases.facts.Reply;
import vn.banggiang.directory.Role;

/**
 * That an agency was asked, as programs see it.
 *
 * @param reply null while it waits
 */
record ConsultationBody(
        int ordinal,
        UUID agency,
        Role role,
        String question,
        Instant askedAt,
        Instant due,
        @Nullable Reply reply,
        @Nullable Instant repliedAt,
        @Nullable String words,
        @Nullable UUID document) {

    static ConsultationBody of(Consultation asked) {
        Consultation.Closing closing = asked.closing();
        return new ConsultationBody(
                asked.ordinal(),
                asked.agency().value(),
                asked.role(),
                asked.question(),
                asked.askedAt(),
                asked.due(),
                closing == null ? null : closing.reply(),
                closing == null ? null : closing.at(),
                closing == null ? null : closing.words(),
                closing == null || closing.document() == null
                        ? null
                        : closing.document().value());
    }
}
