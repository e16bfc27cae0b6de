package vn.banggiang.exchange;

import java.time.Instant;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.edxml.StatusCode;

/**
 * A recipient reported on a document sent to it. Statuses may overtake each other on the road: {@code at} orders them.
 *
 * @param status the envelope that brought the status
 * @param answered the envelope in which the document was sent
 * @param sender the agency of this installation that had sent it
 * @param from the recipient that reports
 * @param at when it happened, by the recipient's clock
 */
public record StatusArrived(
        EnvelopeId status,
        EnvelopeId answered,
        AgencyId sender,
        AgencyCode from,
        StatusCode code,
        String description,
        Instant at) {}
