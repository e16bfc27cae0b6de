package vn.banggiang.layout.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.Text;

/**
 * Reads what a specialist types into a text area: one paragraph a line, its kind told by its beginning ("Phần I",
 * "Chương I", "Mục 1", "I. …", "Điều 1. …", "1. …", "a) …"); {@code **bold**} and {@code *italic*}; lines of cells are a
 * table ({@link TypedTable}).
 */
public final class BodyText {
    private static final int LONGEST = 2_000_000;
    private static final Pattern HEADING =
            Pattern.compile("(?iu)((?:Phần|Chương)\\s+[IVXLC]+|(?:Mục|Tiểu mục)\\s+\\d{1,3})[.:]?(?:\\s+(.*))?");
    private static final Pattern ROMAN = Pattern.compile("([IVXLC]{1,7})\\.\\s+(.+)");
    private static final Pattern ARTICLE = Pattern.compile("(?u)[Đđ]iều\\s+(\\d{1,4}[a-zđ]?)\\s*[.:]\\s*(.+)");
    private static final Pattern CLAUSE = Pattern.compile("(\\d{1,3})\\.\\s+(.+)");
    private static final Pattern POINT = Pattern.compile("(?u)([a-zđ]{1,2}(?:\\.\\d{1,2})?)\\)\\s*(.+)");
    /** Possessive: a text full of asterisks that emphasise nothing is read once, not once for each of them. */
    private static final Pattern EMPHASIS =
            Pattern.compile("\\*\\*(?=\\S)((?:[^*]|\\*(?!\\*))++)(?<=\\S)\\*\\*|\\*(?=[^\\s*])([^*]++)(?<=\\S)\\*");

    private BodyText() {}

    /**
     * The blocks of a typed text; empty lines only separate.
     *
     * @throws LayoutException {@code layout.text-too-long} above two million characters
     */
    public static List<Block> parse(String typed) {
        if (typed.length() > LONGEST) {
            throw new LayoutException("layout.text-too-long", "body", LONGEST);
        }
        List<String> lines =
                Text.composed(typed).lines().filter(line -> !line.isBlank()).toList();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<TypedTable> table = TypedTable.at(lines, i);
            if (table.isPresent()) {
                blocks.add(table.get().table());
                i += table.get().lines() - 1;
                continue;
            }
            String line = lines.get(i).strip();
            Matcher heading = HEADING.matcher(line);
            boolean titleBelow = heading.matches() && heading.group(2) == null && isTitle(lines, i + 1);
            blocks.add(
                    titleBelow
                            ? new Block.Heading(heading.group(1), lines.get(++i).strip())
                            : block(line));
        }
        return List.copyOf(blocks);
    }

    private static boolean isTitle(List<String> lines, int index) {
        return index < lines.size()
                && TypedTable.at(lines, index).isEmpty()
                && block(lines.get(index).strip()) instanceof Block.Paragraph
                && endsOpen(lines.get(index).strip());
    }

    private static Block block(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches() && (heading.group(2) == null || endsOpen(heading.group(2)))) {
            return new Block.Heading(heading.group(1), heading.group(2) == null ? "" : heading.group(2));
        }
        Matcher roman = ROMAN.matcher(line);
        if (roman.matches()) {
            return new Block.RomanHeading(roman.group(1), roman.group(2));
        }
        Matcher article = ARTICLE.matcher(line);
        if (article.matches()) {
            return endsOpen(article.group(2))
                    ? new Block.Article(article.group(1), article.group(2), List.of())
                    : new Block.Article(article.group(1), "", runs(article.group(2)));
        }
        Matcher clause = CLAUSE.matcher(line);
        if (clause.matches()) {
            return new Block.Clause(clause.group(1), endsOpen(line), runs(clause.group(2)));
        }
        Matcher point = POINT.matcher(line);
        return point.matches()
                ? new Block.Point(point.group(1), runs(point.group(2)))
                : new Block.Paragraph(runs(line));
    }

    /** A title carries no final punctuation; a sentence does. */
    private static boolean endsOpen(String line) {
        return !line.endsWith(".") && !line.endsWith(";") && !line.endsWith(":") && !line.endsWith(",");
    }

    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher emphasis = EMPHASIS.matcher(text);
        int done = 0;
        while (emphasis.find()) {
            if (emphasis.start() > done) {
                runs.add(Run.regular(text.substring(done, emphasis.start())));
            }
            runs.add(emphasis.group(1) != null ? Run.bold(emphasis.group(1)) : Run.italic(emphasis.group(2)));
            done = emphasis.end();
        }
        if (done < text.length()) {
            runs.add(Run.regular(text.substring(done)));
        }
        return runs;
    }
}
