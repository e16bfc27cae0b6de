package vn.banggiang.richtext;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What holds for words at one place of a tree.
 *
 * @param link address that they lead to, or empty
 * @param alignment class of their paragraph, or empty
 */
record Style(Set<Mark> marks, String link, String alignment) {

    static final Style NONE = new Style(Set.of(), "", "");

    private static final Pattern ALIGNMENT = Pattern.compile("align-(?:center|end|justify)");

    Style with(Mark mark) {
        EnumSet<Mark> more = marks.isEmpty() ? EnumSet.noneOf(Mark.class) : EnumSet.copyOf(marks);
        more.add(mark);
        if (mark == Mark.SUB) {
            more.remove(Mark.SUP);
        } else if (mark == Mark.SUP) {
            more.remove(Mark.SUB);
        }
        return new Style(Set.copyOf(more), link, alignment);
    }

    Style leadingTo(String address) {
        return new Style(marks, address, alignment);
    }

    /** As the element says, or as before where it says nothing. */
    Style alignedAs(Element element) {
        String named = element.className();
        return ALIGNMENT.matcher(named).matches() ? new Style(marks, link, named) : this;
    }

    Style unaligned() {
        return new Style(marks, link, "");
    }
}
