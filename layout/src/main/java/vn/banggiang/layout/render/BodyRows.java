package vn.banggiang.layout.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.banggiang.layout.form.Typeface;

/** Box 6: the content, ended by "./.". */
final class BodyRows {
    private static final String END = "./.";
    /** Looks from the first of several marks only: a text of nothing but full stops is read once. */
    private static final Pattern FINAL_MARKS = Pattern.compile("(?<![.;/\\s])[.;/\\s]++$");

    private static final float HEADING_ABOVE = 12;

    private final Setter setter;
    private final TableRows tables;

    BodyRows(Setter setter) {
        this.setter = setter;
        this.tables = new TableRows(setter);
    }

    List<Row> rows(List<Block> body) {
        return unended(ended(body));
    }

    /** Without the sign of the end. */
    List<Row> unended(List<Block> body) {
        List<Row> rows = new ArrayList<>();
        boolean newPage = false;
        boolean stays = false;
        for (Block block : body) {
            List<Row> next = rows(block);
            if (next.isEmpty()) {
                newPage = true;
                continue;
            }
            Row first = newPage ? next.getFirst().onNewPage() : next.getFirst();
            rows.add(stays && !newPage ? first.staying() : first);
            rows.addAll(next.subList(1, next.size()));
            newPage = false;
            stays = isHeading(block);
        }
        return rows;
    }

    private List<Row> rows(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> setter.paragraph(paragraph.runs(), Sheet.PARAGRAPH_GAP);
            case Block.Heading heading -> heading(heading);
            case Block.RomanHeading heading ->
                setter.paragraph(
                        List.of(Run.bold(heading.numeral() + ". " + upper(heading.title()))), Sheet.PARAGRAPH_GAP);
            case Block.Article article -> article(article);
            case Block.Clause clause ->
                setter.paragraph(
                        numbered(clause.number() + ". ", clause.titled() ? bold(clause.runs()) : clause.runs()),
                        Sheet.PARAGRAPH_GAP);
            case Block.Point point ->
                setter.paragraph(numbered(point.letter() + ") ", point.runs()), Sheet.PARAGRAPH_GAP);
            case Block.Table table -> tables.rows(table);
            case Block.PageBreak _ -> List.of();
        };
    }

    private List<Row> heading(Block.Heading heading) {
        List<Row> rows =
                new ArrayList<>(setter.centred(heading.label(), Typeface.BOLD, Sheet.BODY_SIZE, HEADING_ABOVE));
        if (!heading.title().isEmpty()) {
            for (Row row : setter.centred(upper(heading.title()), Typeface.BOLD, Sheet.BODY_SIZE, 0)) {
                rows.add(row.staying());
            }
        }
        return rows;
    }

    private List<Row> article(Block.Article article) {
        List<Row> rows = new ArrayList<>();
        String label = "Điều " + article.number() + ". ";
        if (article.title().isEmpty()) {
            return setter.paragraph(numbered(label, article.runs(), Typeface.BOLD), Sheet.PARAGRAPH_GAP);
        }
        rows.addAll(setter.paragraph(List.of(Run.bold(label + article.title())), Sheet.PARAGRAPH_GAP));
        if (!article.runs().isEmpty()) {
            List<Row> text = setter.paragraph(article.runs(), Sheet.PARAGRAPH_GAP);
            rows.add(text.getFirst().staying());
            rows.addAll(text.subList(1, text.size()));
        }
        return rows;
    }

    private static List<Run> numbered(String label, List<Run> runs) {
        return numbered(label, runs, runs.getFirst().face() == Typeface.BOLD ? Typeface.BOLD : Typeface.REGULAR);
    }

    private static List<Run> numbered(String label, List<Run> runs, Typeface face) {
        List<Run> all = new ArrayList<>();
        all.add(new Run(label, face));
        all.addAll(runs);
        return all;
    }

    private static List<Run> bold(List<Run> runs) {
        return runs.stream().map(run -> Run.bold(run.text())).toList();
    }

    private static boolean isHeading(Block block) {
        return switch (block) {
            case Block.Heading _, Block.RomanHeading _ -> true;
            case Block.Article article -> article.runs().isEmpty();
            case Block.Clause clause -> clause.titled();
            default -> false;
        };
    }

    /** The same blocks, the last sentence ended by "./." instead of its full stop. */
    private static List<Block> ended(List<Block> body) {
        List<Block> blocks = new ArrayList<>(body);
        Block last = blocks.removeLast();
        switch (last) {
            case Block.Paragraph(List<Run> runs) -> blocks.add(new Block.Paragraph(endedRuns(runs)));
            case Block.Article(String number, String title, List<Run> runs)
            when !runs.isEmpty() -> blocks.add(new Block.Article(number, title, endedRuns(runs)));
            case Block.Clause(String number, boolean titled, List<Run> runs) ->
                blocks.add(new Block.Clause(number, titled, endedRuns(runs)));
            case Block.Point(String letter, List<Run> runs) -> blocks.add(new Block.Point(letter, endedRuns(runs)));
            default -> {
                blocks.add(last);
                blocks.add(Block.Paragraph.of(END));
            }
        }
        return blocks;
    }

    private static List<Run> endedRuns(List<Run> runs) {
        List<Run> all = new ArrayList<>(runs);
        Run last = all.removeLast();
        all.add(new Run(FINAL_MARKS.matcher(last.text()).replaceFirst("") + END, last.face()));
        return all;
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi"));
    }
}
