package vn.banggiang.richtext;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Words, their marks and the breaks between them, gathered until their paragraph ends. */
final class Line {

    /** Not said to anybody, and able to say something else than what stands there. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\n\t\r\f]]+");

    private static final Pattern SPACES = Pattern.compile("[ \t\n\r\f]+");
    private static final Pattern MARKS_AT_THE_START = Pattern.compile("^\\p{M}+");
    private static final String BREAK = "\n";

    private record Run(String text, Set<Mark> marks, String link) {

        boolean breaks() {
            return text.equals(BREAK);
        }

        boolean looksLike(Run other) {
            return !breaks() && !other.breaks() && marks.equals(other.marks) && link.equals(other.link);
        }
    }

    private final List<Run> runs = new ArrayList<>();

    void text(String words, Style style) {
        String seen = SPACES.matcher(UNSEEN.matcher(words).replaceAll("")).replaceAll(" ");
        if (!seen.isEmpty()) {
            runs.add(new Run(seen, style.marks(), style.link()));
        }
    }

    void lineBreak() {
        runs.add(new Run(BREAK, Set.of(), ""));
    }

    /** Whether nobody would see anything of it. */
    boolean isBlank() {
        return paragraphs().isEmpty();
    }

    /** Writes it into an element as one line; breaks stay single. */
    void writeTo(Element element) {
        List<Run> whole = new ArrayList<>();
        for (List<Run> paragraph : paragraphs()) {
            if (!whole.isEmpty()) {
                whole.add(new Run(BREAK, Set.of(), ""));
            }
            whole.addAll(paragraph);
        }
        write(whole, element);
    }

    /** Writes each paragraph into an element of its own below that one: two breaks and more divide them. */
    void writeParagraphsTo(Element parent, String alignment) {
        for (List<Run> paragraph : paragraphs()) {
            Element element = parent.appendElement("p");
            if (!alignment.isEmpty()) {
                element.addClass(alignment);
            }
            write(paragraph, element);
        }
    }

    /** Its words alone. */
    String words() {
        var words = new StringBuilder();
        runs.forEach(run -> words.append(run.breaks() ? " " : run.text()));
        return words.toString().strip();
    }

    private List<List<Run>> paragraphs() {
        List<List<Run>> paragraphs = new ArrayList<>();
        List<Run> now = new ArrayList<>();
        int breaks = 0;
        for (Run run : runs) {
            if (run.breaks()) {
                breaks++;
            } else if (now.isEmpty() || !isSpace(run.text())) {
                if (breaks > 1) {
                    paragraphs.add(now);
                    now = new ArrayList<>();
                } else if (breaks == 1) {
                    now.add(new Run(BREAK, Set.of(), ""));
                }
                breaks = 0;
                now.add(run);
            } else if (breaks == 0) {
                now.add(run);
            }
        }
        paragraphs.add(now);
        return paragraphs.stream()
                .map(Line::tidy)
                .filter(tidy -> !tidy.isEmpty())
                .toList();
    }

    /** No space at either end or beside another, composed letters, nothing empty, nothing twice in a row. */
    private static List<Run> tidy(List<Run> runs) {
        var tidy = new Line();
        boolean afterSpace = true;
        for (Run run : runs) {
            if (run.breaks()) {
                tidy.cutTheEnd();
                if (!tidy.runs.isEmpty()) {
                    tidy.lineBreak();
                }
                afterSpace = true;
                continue;
            }
            String text = afterSpace ? withoutSpacesBefore(run.text(), tidy.atTheStart()) : run.text();
            text = tidy.givingItsMarksToTheLetterBefore(text);
            if (!text.isEmpty()) {
                tidy.runs.add(new Run(text, run.marks(), run.link()));
                afterSpace = text.endsWith(" ");
            }
        }
        tidy.cutTheEnd();
        return joined(tidy.runs);
    }

    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        var text = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            text.append(run.text());
            if (i + 1 == runs.size() || !run.looksLike(runs.get(i + 1))) {
                joined.add(new Run(Normalizer.normalize(text, Normalizer.Form.NFC), run.marks(), run.link()));
                text.setLength(0);
            }
        }
        return joined;
    }

    private boolean atTheStart() {
        return runs.isEmpty() || runs.getLast().breaks();
    }

    private static String withoutSpacesBefore(String text, boolean hardOnesToo) {
        int i = 0;
        while (i < text.length() && (text.charAt(i) == ' ' || (hardOnesToo && text.charAt(i) == '\u00a0'))) {
            i++;
        }
        return text.substring(i);
    }

    /** A tag between a letter and its mark would make the mark one of the tag's own last sign. */
    private String givingItsMarksToTheLetterBefore(String text) {
        Matcher marks = MARKS_AT_THE_START.matcher(text);
        if (!marks.find()) {
            return text;
        }
        if (!atTheStart()) {
            Run last = runs.removeLast();
            runs.add(new Run(last.text() + marks.group(), last.marks(), last.link()));
        }
        return text.substring(marks.end());
    }

    private void cutTheEnd() {
        while (!runs.isEmpty()) {
            Run last = runs.removeLast();
            String text = last.breaks() ? "" : withoutSpacesAfter(last.text());
            if (!text.isEmpty()) {
                runs.add(new Run(text, last.marks(), last.link()));
                return;
            }
        }
    }

    private static String withoutSpacesAfter(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.substring(end - 1, end))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isSpace(String text) {
        return text.chars().allMatch(sign -> sign == ' ' || sign == '\u00a0');
    }

    /** A tag stays open over all runs that share it and those that enclose it. */
    private static void write(List<Run> runs, Element element) {
        List<Element> open = new ArrayList<>(List.of(element));
        List<String> names = new ArrayList<>();
        for (Run run : runs) {
            List<String> wanted = run.breaks() ? List.of() : enclosing(run);
            int kept = 0;
            while (kept < Math.min(names.size(), wanted.size())
                    && names.get(kept).equals(wanted.get(kept))) {
                kept++;
            }
            names.subList(kept, names.size()).clear();
            open.subList(kept + 1, open.size()).clear();
            for (String name : wanted.subList(kept, wanted.size())) {
                open.add(opened(name, open.getLast()));
                names.add(name);
            }
            if (run.breaks()) {
                open.getLast().appendElement("br");
            } else {
                open.getLast().appendChild(new TextNode(run.text()));
            }
        }
    }

    private static List<String> enclosing(Run run) {
        List<String> names = new ArrayList<>();
        if (!run.link().isEmpty()) {
            names.add("a " + run.link());
        }
        var marks = EnumSet.noneOf(Mark.class);
        marks.addAll(run.marks());
        marks.forEach(mark -> names.add(mark.tag()));
        return names;
    }

    private static Element opened(String name, Element parent) {
        return name.startsWith("a ")
                ? parent.appendElement("a").attr("href", name.substring(2))
                : parent.appendElement(name);
    }
}
