package vn.banggiang.edxml;

import java.util.List;
import java.util.OptionalInt;

/**
 * Further particulars of a document.
 *
 * @param priority urgency
 * @param sphere how far it may spread (SphereOfPromulgation), may be empty
 * @param typistNotation the typist's initials, may be empty
 * @param promulgationAmount number of copies issued
 * @param pageAmount number of pages
 * @param direction whether it directs (a later addition)
 * @param appendixes titles of the annexes
 */
public record OtherInfo(
        Priority priority,
        String sphere,
        String typistNotation,
        OptionalInt promulgationAmount,
        OptionalInt pageAmount,
        boolean direction,
        List<String> appendixes) {

    public OtherInfo {
        sphere = Text.tidy(sphere);
        typistNotation = Text.tidy(typistNotation);
        appendixes = List.copyOf(appendixes);
    }

    /** A document of normal priority of which no more is told. */
    public static final OtherInfo NONE =
            new OtherInfo(Priority.NORMAL, "", "", OptionalInt.empty(), OptionalInt.empty(), false, List.of());
}
