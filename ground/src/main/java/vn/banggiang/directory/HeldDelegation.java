package vn.banggiang.directory;

import java.time.LocalDate;

/**
 * A delegation with the names of both.
 *
 * @param leaderName who gave it
 * @param delegateName who signs in the leader's stead
 */
public record HeldDelegation(DelegationId id, Delegation delegation, String leaderName, String delegateName) {

    /** Whether it is over on that day. */
    public boolean isOver(LocalDate day) {
        return delegation.last().isBefore(day);
    }

    /** Whether it has not begun on that day. */
    public boolean isToCome(LocalDate day) {
        return delegation.first().isAfter(day);
    }

    /** Whether it holds on that day. */
    public boolean holds(LocalDate day) {
        return !isOver(day) && !isToCome(day);
    }
}
