package vn.banggiang.incoming.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Unit;
import vn.banggiang.incoming.Duplicate;

/** The one thing that the reader may do with an incoming document now. */
public sealed interface IncomingStep {

    /**
     * The clerk registers it.
     *
     * @param boxes where on the page each fact was read: field name to page, left, top, right, bottom in points
     * @param duplicates registered documents that seem to be the same
     */
    record Register(Map<String, String> boxes, List<Duplicate> duplicates) implements IncomingStep {}

    /**
     * The clerk puts right what the register says of it.
     *
     * @param duplicates other registered documents that seem to be the same
     */
    record Correct(List<Duplicate> duplicates) implements IncomingStep {}

    /** The leader directs it to units or to people. */
    record Direct(List<Unit> units, List<Post> people) implements IncomingStep {}

    /** Who was to handle it is not there any more: a leader gives it to others. */
    record Redirect() implements IncomingStep {}

    /**
     * The head of the lead unit gives it to one of the unit.
     *
     * @param members the others of the unit, heads first
     * @param latest the leader's deadline
     */
    record Assign(List<Post> members, LocalDate latest) implements IncomingStep {}

    /** A leader grants or declines more time. */
    record Extend() implements IncomingStep {}

    /** Somebody of the lead takes it up. */
    record Start() implements IncomingStep {}

    /** Its handler answers it. */
    record Answer() implements IncomingStep {}

    /** Nothing: it is someone else's turn, or it is done. */
    record Look() implements IncomingStep {}
}
