package vn.banggiang.richtext;

import java.util.List;

/**
 * A text in its canonical form, and what was left out on the way to it.
 *
 * @param dropped at most one of each kind, in the order of the kinds
 */
public record Cleaned(RichText text, List<Dropped> dropped) {

    public Cleaned {
        dropped = List.copyOf(dropped);
    }
}
