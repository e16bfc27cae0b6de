package vn.banggiang.portal.open;

import java.util.List;
import vn.banggiang.portal.Section;

/** The newest of one section on a front page. */
public record Block(Section section, List<Shown> lines) {

    /** Copies the list. */
    public Block {
        lines = List.copyOf(lines);
    }
}
