package vn.banggiang.auditing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.audit.JournalLine;
import vn.banggiang.audit.JournalPlace;

/**
 * One line of the journal with what lies around it.
 *
 * @param place in the chain; null until it is linked
 * @param ofTheSubject the latest lines about the same subject, newest first, this one among them if it is one
 */
public record OpenedLine(JournalLine line, @Nullable JournalPlace place, List<JournalLine> ofTheSubject) {

    /** Copies the list. */
    public OpenedLine {
        ofTheSubject = List.copyOf(ofTheSubject);
    }
}
