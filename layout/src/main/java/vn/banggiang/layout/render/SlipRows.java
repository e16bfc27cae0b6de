package vn.banggiang.layout.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.banggiang.layout.SignatureBoxes;
import vn.banggiang.layout.form.Typeface;

/** The parts of a slip as rows. A letter that the font lacks is printed as a question mark: people type what they like. */
final class SlipRows {
    private static final float HEAD_SIZE = 12;
    private static final float SOURCE_SIZE = 11;
    private static final float SIZE = Sheet.BODY_SIZE;
    private static final float COLUMN_GAP = 10;
    private static final float RULE_GAP = 3;
    private static final float TITLE_ABOVE = 20;
    private static final float ABOVE = 12;
    /** Free height to sign in. */
    private static final float ROOM = 20 * SignatureBoxes.MM;

    private final Slip slip;
    private final Setter setter;
    private final NationLines nation;

    SlipRows(Slip slip, Setter setter) {
        this.slip = slip;
        this.setter = setter;
        this.nation = new NationLines(setter);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        source(rows);
        rows.add(slip.issuer().map(this::head).orElseGet(this::head));
        titles(rows);
        addressees(rows);
        rows.addAll(new BodyRows(setter)
                .unended(slip.body().stream().map(this::printable).toList()));
        if (!slip.signatures().isEmpty()) {
            rows.add(rows.removeLast().staying());
            rows.add(signatures().staying());
        }
        return rows;
    }

    private void source(List<Row> rows) {
        if (!slip.source().isEmpty()) {
            float pitch = Sheet.single(SOURCE_SIZE);
            for (Line line : lines(slip.source(), Typeface.ITALIC, SOURCE_SIZE, Sheet.TEXT_WIDTH * 0.6f)) {
                rows.add(Row.of(
                        0,
                        pitch,
                        (canvas, top) -> canvas.line(
                                line, Sheet.RIGHT - line.width(), top + Sheet.baseline(SOURCE_SIZE, pitch))));
            }
            rows.add(Row.space(RULE_GAP * 2));
        }
    }

    private Row head() {
        float middle = (Sheet.LEFT + Sheet.RIGHT) / 2;
        return Row.of(0, NationLines.height() + RULE_GAP, (canvas, top) -> nation.print(canvas, middle, top, RULE_GAP));
    }

    private Row head(Slip.Issuer issuer) {
        float left = Sheet.TEXT_WIDTH - nation.width() - COLUMN_GAP;
        float middle = Sheet.LEFT + left / 2;
        List<Line> above = issuer.parent()
                .map(name -> lines(upper(name), Typeface.REGULAR, HEAD_SIZE, left))
                .orElse(List.of());
        List<Line> name = lines(upper(issuer.name()), Typeface.BOLD, HEAD_SIZE, left);
        List<Line> number = slip.number().isEmpty() ? List.of() : lines(slip.number(), Typeface.REGULAR, 13, left);
        float agency = (above.size() + name.size()) * Sheet.single(HEAD_SIZE);
        float numberTop = Math.max(agency, NationLines.height()) + 3 * RULE_GAP;
        float height = numberTop + number.size() * Sheet.single(13);
        return Row.of(0, height, (canvas, top) -> {
            nation.print(canvas, Sheet.RIGHT - nation.width() / 2, top, RULE_GAP);
            float y = centred(canvas, above, HEAD_SIZE, middle, top);
            y = centred(canvas, name, HEAD_SIZE, middle, y);
            float rule = name.getLast().width() * 0.45f;
            canvas.rule(middle - rule / 2, y + RULE_GAP, rule, Sheet.RULE);
            centred(canvas, number, 13, middle, top + numberTop);
        });
    }

    private void titles(List<Row> rows) {
        for (int line = 0; line < slip.titles().size(); line++) {
            String title = slip.titles().get(line);
            String printed = setter.printable(line == 0 ? upper(title) : title, Typeface.BOLD);
            List<Row> centred = setter.centred(printed, Typeface.BOLD, SIZE, line == 0 ? TITLE_ABOVE : 0);
            centred.forEach(row -> rows.add(row.staying()));
        }
    }

    private void addressees(List<Row> rows) {
        List<String> names = slip.addressees();
        for (int line = 0; line < names.size(); line++) {
            String name = names.size() == 1
                    ? "Kính gửi: " + names.getFirst()
                    : (line == 0 ? "Kính gửi:\u00a0\u00a0- " : "- ") + names.get(line);
            setter.centred(setter.printable(name, Typeface.REGULAR), Typeface.REGULAR, SIZE, line == 0 ? ABOVE : 0)
                    .forEach(row -> rows.add(row.staying()));
        }
        rows.add(Row.space(ABOVE / 2));
    }

    private Row signatures() {
        int many = slip.signatures().size();
        float width = Sheet.TEXT_WIDTH / Math.max(2, many);
        List<List<Line>> captions = column(width, Typeface.BOLD, Slip.Signature::caption);
        List<List<Line>> hints = column(width, Typeface.ITALIC, Slip.Signature::hint);
        List<List<Line>> names = column(width, Typeface.BOLD, Slip.Signature::name);
        List<Line> day = slip.placeAndDay().isEmpty()
                ? List.of()
                : lines(slip.placeAndDay(), Typeface.ITALIC, SIZE, Sheet.TEXT_WIDTH * 0.7f);
        float pitch = Sheet.single(SIZE);
        float captioned = (day.size() + most(captions) + most(hints)) * pitch;
        float height = captioned + ROOM + most(names) * pitch;
        return Row.of(ABOVE, height, (canvas, top) -> {
            float lastMiddle = Sheet.RIGHT - width / 2;
            float dayMiddle = day.isEmpty() ? 0 : Math.min(lastMiddle, Sheet.RIGHT - widest(day) / 2);
            float y = centred(canvas, day, SIZE, dayMiddle, top);
            for (int at = 0; at < many; at++) {
                float middle = Sheet.RIGHT - width * (many - at) + width / 2;
                float below = centred(canvas, captions.get(at), SIZE, middle, y);
                centred(canvas, hints.get(at), SIZE, middle, below);
                centred(canvas, names.get(at), SIZE, middle, top + captioned + ROOM);
            }
        });
    }

    private List<List<Line>> column(float width, Typeface face, Function<Slip.Signature, String> text) {
        return slip.signatures().stream()
                .map(text)
                .map(words -> words.isEmpty() ? List.<Line>of() : lines(words, face, SIZE, width - COLUMN_GAP))
                .toList();
    }

    private static int most(List<List<Line>> columns) {
        return columns.stream().mapToInt(List::size).max().orElse(0);
    }

    private static float widest(List<Line> lines) {
        return (float) lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    private static float centred(Canvas canvas, List<Line> lines, float size, float middle, float top) {
        float pitch = Sheet.single(size);
        float y = top;
        for (Line line : lines) {
            canvas.line(line, middle - line.width() / 2, y + Sheet.baseline(size, pitch));
            y += pitch;
        }
        return y;
    }

    private List<Line> lines(String text, Typeface face, float size, float width) {
        return setter.balanced(setter.printable(text, face), face, size, width);
    }

    private Block printable(Block block) {
        return switch (block) {
            case Block.Paragraph(List<Run> runs) -> new Block.Paragraph(printable(runs));
            case Block.Heading(String label, String title) ->
                new Block.Heading(setter.printable(label, Typeface.BOLD), setter.printable(title, Typeface.BOLD));
            case Block.RomanHeading(String numeral, String title) ->
                new Block.RomanHeading(numeral, setter.printable(title, Typeface.BOLD));
            case Block.Article(String number, String title, List<Run> runs) ->
                new Block.Article(number, setter.printable(title, Typeface.BOLD), printable(runs));
            case Block.Clause(String number, boolean titled, List<Run> runs) ->
                new Block.Clause(number, titled, printable(runs));
            case Block.Point(String letter, List<Run> runs) -> new Block.Point(letter, printable(runs));
            case Block.Table(List<Integer> weights, List<String> header, List<List<String>> rows) ->
                new Block.Table(
                        weights,
                        cells(header, Typeface.BOLD),
                        rows.stream().map(row -> cells(row, Typeface.REGULAR)).toList());
            case Block.PageBreak pageBreak -> pageBreak;
        };
    }

    private List<Run> printable(List<Run> runs) {
        return runs.stream()
                .map(run -> new Run(setter.printable(run.text(), run.face()), run.face()))
                .toList();
    }

    private List<String> cells(List<String> cells, Typeface face) {
        return cells.stream().map(cell -> setter.printable(cell, face)).toList();
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi"));
    }
}
