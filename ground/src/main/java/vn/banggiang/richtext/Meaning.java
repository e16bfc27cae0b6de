package vn.banggiang.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a style sheet inside a text means to a reader: emphasis and alignment. All else of it is the writer's taste. */
final class Meaning {

    private static final Pattern NOT_BOLD = Pattern.compile("normal|lighter|[1-4]00");
    private static final Pattern BOLD = Pattern.compile("bold|bolder|[6-9]00");
    private static final Map<String, String> ALIGNMENTS =
            Map.of("center", "align-center", "right", "align-end", "end", "align-end", "justify", "align-justify");

    private final Map<String, String> style;

    private Meaning(Map<String, String> style) {
        this.style = style;
    }

    static Meaning of(Element element) {
        return new Meaning(new Declarations(element.attr("style")).read());
    }

    /** Some programs wrap a whole text into a bold element that says it is not bold. */
    boolean isNotBold() {
        return NOT_BOLD.matcher(say("font-weight")).matches();
    }

    boolean isNotItalic() {
        return say("font-style").equals("normal");
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        addWhere(BOLD.matcher(say("font-weight")).matches(), Mark.STRONG, marks);
        addWhere(say("font-style").equals("italic"), Mark.EM, marks);
        addWhere(lines().contains("underline"), Mark.U, marks);
        addWhere(lines().contains("line-through"), Mark.S, marks);
        addWhere(say("vertical-align").equals("sub"), Mark.SUB, marks);
        addWhere(say("vertical-align").equals("super"), Mark.SUP, marks);
        return marks;
    }

    /** Class of the alignment that the element asks for in whatever way, or empty. */
    static String alignment(Element element) {
        if (!element.hasAttr("style")
                && !element.hasAttr("align")
                && !element.hasAttr("class")
                && !element.normalName().equals("center")) {
            return "";
        }
        String asked = of(element).say("text-align");
        String old = element.attr("align").toLowerCase(Locale.ROOT).strip();
        String centred = element.normalName().equals("center") ? "center" : "";
        return ALIGNMENTS.values().stream()
                .filter(element::hasClass)
                .findFirst()
                .orElse(ALIGNMENTS.getOrDefault(asked.isEmpty() ? old + centred : asked, ""));
    }

    private String lines() {
        return say("text-decoration") + say("text-decoration-line");
    }

    private String say(String property) {
        return style.getOrDefault(property, "");
    }

    private static void addWhere(boolean said, Mark mark, List<Mark> marks) {
        if (said) {
            marks.add(mark);
        }
    }
}
