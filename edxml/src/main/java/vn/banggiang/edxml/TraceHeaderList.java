package vn.banggiang.edxml;

import java.util.List;
import java.util.Optional;

/**
 * The way of a document message and its business operation.
 *
 * @param hops one for each agency it passed, the first sender first
 * @param business what the recipient is to do; a message without it is a new document
 */
public record TraceHeaderList(List<TraceHeader> hops, Optional<Business> business) {

    /** Neither hops nor operation. */
    public static final TraceHeaderList NONE = new TraceHeaderList(List.of(), Optional.empty());

    public TraceHeaderList {
        hops = List.copyOf(hops);
    }
}
