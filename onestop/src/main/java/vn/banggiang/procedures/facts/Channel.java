package vn.banggiang.procedures.facts;

import java.util.List;

/** One way to apply, with how long it takes and what it costs that way. */
public record Channel(ChannelKind kind, List<Term> terms) {

    /** Bounds the list. */
    public Channel {
        terms = Words.few("THOIGIAN", terms);
    }
}
