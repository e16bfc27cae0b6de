package vn.banggiang.edxml;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A recipient's report on a document it was sent.
 *
 * @param from the agency that reports
 * @param responseFor the document
 * @param staff the officer who acted
 * @param status how far it has come
 * @param description in words, may be empty
 * @param timestamp when, in Vietnam's time, to the second
 */
public record StatusMessage(
        Organization from,
        ResponseFor responseFor,
        StaffInfo staff,
        StatusCode status,
        String description,
        Optional<LocalDateTime> timestamp)
        implements EdxmlMessage {

    public StatusMessage {
        description = Text.tidy(description);
        timestamp = timestamp.map(time -> time.truncatedTo(ChronoUnit.SECONDS));
    }
}
