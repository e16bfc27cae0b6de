package vn.banggiang.procedures.editing;

/** How a part of a procedure is typed. */
public enum EditKind {
    LINE,
    TEXT,
    /** A number, or nothing. */
    NUMBER,
    /** dd/MM/yyyy, or nothing. */
    DAY,
    /** Lines, each an entry of its own. */
    LINES,
    /** One of {@link vn.banggiang.procedures.facts.OnlineLevel}. */
    ONLINE,
    /** One of {@link vn.banggiang.procedures.facts.ChannelKind}, by its number. */
    CHANNEL,
    /** Some of {@link vn.banggiang.procedures.facts.LifeEvent}. */
    EVENTS,
    /** Rows, each with parts of its own. */
    ROWS
}
