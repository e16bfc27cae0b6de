package vn.banggiang.queues;

import java.util.List;

/**
 * What stands on the display of a day.
 *
 * @param called those before a desk now, the last called first
 * @param waiting how many are not called yet
 * @param medianMinutes that half of today's people waited at most; -1 before the first is called
 */
public record QueueBoard(boolean open, List<Ticket> called, int waiting, int medianMinutes) {

    /** Copies the list. */
    public QueueBoard {
        called = List.copyOf(called);
    }
}
