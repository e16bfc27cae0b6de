package vn.banggiang.portal.open;

import java.util.List;
import vn.banggiang.portal.Section;
import vn.banggiang.publicpages.PublicEntry;

/**
 * The newest of one section on a front page.
 *
 * @param entries of the module that fills the section
 * @param lines articles that stand in it
 * @param events what is to come, where it is the section of events
 */
public record Block(Section section, List<PublicEntry> entries, List<Shown> lines, List<EventLine> events) {

    /** Copies the lists. */
    public Block {
        entries = List.copyOf(entries);
        lines = List.copyOf(lines);
        events = List.copyOf(events);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return entries.isEmpty() && lines.isEmpty() && events.isEmpty();
    }
}
