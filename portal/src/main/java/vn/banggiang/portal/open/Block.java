package vn.banggiang.portal.open;

import java.util.List;
import vn.banggiang.portal.Section;
import vn.banggiang.publicpages.PublicEntry;

/**
 * The newest of one section on a front page.
 *
 * @param entries of the module that fills the section
 * @param lines articles that stand in it
 */
public record Block(Section section, List<PublicEntry> entries, List<Shown> lines) {

    /** Copies the lists. */
    public Block {
        entries = List.copyOf(entries);
        lines = List.copyOf(lines);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return entries.isEmpty() && lines.isEmpty();
    }
}
