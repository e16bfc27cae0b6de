package vn.banggiang.richtext;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * How one text became another, block by block and in changed blocks word by word, for people to read side by side.
 *
 * @param rows in the order of the texts
 */
public record RichTextDifference(List<Row> rows) {

    /** Beyond it blocks that changed are shown whole: nobody reads words among so many. */
    private static final int MOST_WORDS = 4000;

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    public RichTextDifference {
        rows = List.copyOf(rows);
    }

    /** What became of a block. */
    public enum Change {
        /** It stands in both. */
        SAME,
        /** Its words are others. */
        CHANGED,
        /** Only the later has it. */
        ADDED,
        /** Only the earlier has it. */
        REMOVED;

        /** Key of the word that says it. */
        public String key() {
            return "richtext.change." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One block.
     *
     * @param before HTML of the earlier text, with {@code del} around words that are gone; empty where it has none
     * @param after HTML of the later text, with {@code ins} around words that are new; empty where it has none
     */
    public record Row(Change change, String before, String after) {}

    /** From the earlier text to the later. */
    public static RichTextDifference between(RichText earlier, RichText later) {
        List<Element> before = earlier.body().children();
        List<Element> after = later.body().children();
        List<Row> rows = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(written(before), written(after)).getDeltas()) {
            at = same(before, at, delta.getSource().getPosition(), rows);
            changed(
                    before.subList(at, at + delta.getSource().size()),
                    after.subList(
                            delta.getTarget().getPosition(),
                            delta.getTarget().getPosition() + delta.getTarget().size()),
                    rows);
            at += delta.getSource().size();
        }
        same(before, at, before.size(), rows);
        return new RichTextDifference(rows);
    }

    /** Whether they say the same in the same way. */
    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.change() == Change.SAME);
    }

    private static int same(List<Element> blocks, int from, int to, List<Row> rows) {
        blocks.subList(from, to).forEach(block -> rows.add(new Row(Change.SAME, block.outerHtml(), block.outerHtml())));
        return to;
    }

    private static void changed(List<Element> before, List<Element> after, List<Row> rows) {
        int both = Math.min(before.size(), after.size());
        for (int i = 0; i < both; i++) {
            rows.add(words(before.get(i), after.get(i)));
        }
        before.stream().skip(both).forEach(gone -> rows.add(new Row(Change.REMOVED, gone.outerHtml(), "")));
        after.stream().skip(both).forEach(come -> rows.add(new Row(Change.ADDED, "", come.outerHtml())));
    }

    private static Row words(Element before, Element after) {
        List<String> gone = words(before);
        List<String> come = words(after);
        if (gone.equals(come) || gone.size() > MOST_WORDS || come.size() > MOST_WORDS) {
            return new Row(Change.CHANGED, before.outerHtml(), after.outerHtml());
        }
        var left = new Element("p");
        var right = new Element("p");
        int i = 0;
        int j = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(gone, come).getDeltas()) {
            left.appendText(String.join("", gone.subList(i, delta.getSource().getPosition())));
            right.appendText(String.join("", come.subList(j, delta.getTarget().getPosition())));
            mark("del", delta.getType() != DeltaType.INSERT, delta.getSource().getLines(), left);
            mark("ins", delta.getType() != DeltaType.DELETE, delta.getTarget().getLines(), right);
            i = delta.getSource().getPosition() + delta.getSource().size();
            j = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        left.appendText(String.join("", gone.subList(i, gone.size())));
        right.appendText(String.join("", come.subList(j, come.size())));
        return new Row(Change.CHANGED, left.outerHtml(), right.outerHtml());
    }

    private static void mark(String tag, boolean marked, List<String> words, Element into) {
        if (marked) {
            into.appendElement(tag).text(String.join("", words));
        }
    }

    private static List<String> words(Element block) {
        String said = RichText.stored(block.outerHtml()).words();
        return WORD.matcher(said).results().map(MatchResult::group).toList();
    }

    private static List<String> written(List<Element> blocks) {
        return blocks.stream().map(Element::outerHtml).toList();
    }
}
