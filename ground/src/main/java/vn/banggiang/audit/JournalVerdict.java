package vn.banggiang.audit;

import java.util.List;

/**
 * What the verification of the journal found.
 *
 * @param linked how many entries the chain holds
 * @param pending committed entries that the linker has not reached yet
 * @param head {@code position:hash} of the latest link. Kept outside of the installation, it proves later that no
 *     entries were cut off the end
 * @param keptHeads against how many heads kept outside it was held; with none, nobody can say whether the end was cut off
 * @param numbersAfterLast how many numbers were given out after the last line's: deeds that were undone or are under
 *     way, or lines that were deleted
 * @param findings what is not as it was written, at most 1,000
 */
public record JournalVerdict(
        long linked, long pending, String head, int keptHeads, long numbersAfterLast, List<Finding> findings) {

    /** Where the journal was tampered with. */
    public record Finding(Tampering tampering, long position, long entry) {}

    /** How the journal can have been tampered with. */
    public enum Tampering {
        /** The entry's content is not what was linked. */
        ENTRY_CHANGED,
        /** The link's entry is gone. */
        ENTRY_REMOVED,
        /** The entry never came through the journal: nothing waits to link it, and nothing did. */
        ENTRY_INSERTED,
        /** A position of the chain is missing. */
        LINK_REMOVED,
        /** The link does not follow the one before it. */
        LINK_CHANGED,
        /** The chain no longer contains the head that was kept outside: its end was cut off or written anew. */
        KEPT_HEAD_MISSING,
        /** What was kept as a head is none. */
        KEPT_HEAD_UNREADABLE,
        /** No line is left, though there were some. */
        JOURNAL_EMPTIED
    }

    /** Copies the findings. */
    public JournalVerdict {
        findings = List.copyOf(findings);
    }

    /** Whether everything is as it was written. */
    public boolean intact() {
        return findings.isEmpty();
    }
}
