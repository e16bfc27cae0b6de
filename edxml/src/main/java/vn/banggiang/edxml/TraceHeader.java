package vn.banggiang.edxml;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * One hop of a message.
 *
 * @param organId the agency that sent or passed it on
 * @param timestamp when, in Vietnam's time, to the second
 */
public record TraceHeader(OrganId organId, LocalDateTime timestamp) {

    public TraceHeader {
        timestamp = timestamp.truncatedTo(ChronoUnit.SECONDS);
    }
}
