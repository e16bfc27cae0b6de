package vn.banggiang.audit;

import static vn.banggiang.audit.JournalVerdict.Tampering.ENTRY_CHANGED;
import static vn.banggiang.audit.JournalVerdict.Tampering.ENTRY_REMOVED;
import static vn.banggiang.audit.JournalVerdict.Tampering.LINK_CHANGED;
import static vn.banggiang.audit.JournalVerdict.Tampering.LINK_REMOVED;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.banggiang.audit.JournalVerdict.Finding;
import vn.banggiang.audit.JournalVerdict.Tampering;

/** Walks along the chain, link by link, and notes what does not fit. */
final class ChainCheck {

    private static final int MOST_FINDINGS = 1000;

    private final List<Finding> findings = new ArrayList<>();
    private final Set<ChainHead> unseen;
    private ChainHead head = ChainHead.BEGINNING;
    private long links;

    /** @param kept heads that the chain must come by */
    ChainCheck(Collection<ChainHead> kept) {
        unseen = new HashSet<>(kept);
    }

    /** Checks the next link with its entry; columns of {@code link} and {@link JournalRow#COLUMNS}. */
    void accept(ResultSet row) throws SQLException {
        long position = row.getLong("position");
        long entry = row.getLong("entry_id");
        byte[] previous = row.getBytes("previous");
        byte[] hash = row.getBytes("hash");
        links++;
        if (position != head.position() + 1) {
            note(LINK_REMOVED, head.position() + 1, 0);
        } else if (!Arrays.equals(previous, head.hash())) {
            note(LINK_CHANGED, position, entry);
        }
        if (row.getObject("id") == null) {
            note(ENTRY_REMOVED, position, entry);
        } else if (!Arrays.equals(hash, ChainHash.of(position, previous, JournalRow.read(row)))) {
            note(ENTRY_CHANGED, position, entry);
        }
        head = new ChainHead(position, hash);
        unseen.remove(head);
    }

    /** Heads that were kept and that the chain did not come by, oldest first. */
    List<ChainHead> unseen() {
        return unseen.stream()
                .filter(kept -> !kept.equals(ChainHead.BEGINNING))
                .sorted(Comparator.comparingLong(ChainHead::position))
                .toList();
    }

    void note(Tampering tampering, long position, long entry) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(tampering, position, entry));
        }
    }

    ChainHead head() {
        return head;
    }

    long links() {
        return links;
    }

    List<Finding> findings() {
        return findings;
    }
}
