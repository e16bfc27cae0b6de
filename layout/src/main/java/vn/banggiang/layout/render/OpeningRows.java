package vn.banggiang.layout.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.form.Typeface;

/** Boxes 5a and 9a and the grounds: what stands between the page's head and its content. */
final class OpeningRows {
    private static final float TITLE_ABOVE = 22;
    private static final float PART_ABOVE = 14;
    private static final float RULE_ROW = 6;
    private static final float SIZE = Sheet.BODY_SIZE;
    /** So many lines of addressees stay on the page of "Kính gửi"; more go on over the next. */
    private static final int KEPT_TOGETHER = 20;

    private static final String TO = "Kính gửi:";
    /** What a deciding document says between its grounds and its articles. */
    private static final Map<DocumentType, String> RESOLVES =
            Map.of(DocumentType.QUYET_DINH, "QUYẾT ĐỊNH:", DocumentType.NGHI_QUYET, "QUYẾT NGHỊ:");

    private final Draft draft;
    private final Setter setter;

    OpeningRows(Draft draft, Setter setter) {
        this.draft = draft;
        this.setter = setter;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (draft.type() != DocumentType.CONG_VAN) {
            rows.addAll(title());
        }
        if (!draft.addressees().isEmpty()) {
            rows.addAll(addressees());
        }
        String resolves = RESOLVES.get(draft.type());
        if (resolves != null) {
            String authority = draft.competence().orElse(draft.letterhead().issuer());
            rows.addAll(setter.centred(upper(authority), Typeface.BOLD, SIZE, PART_ABOVE));
        }
        rows.addAll(grounds());
        if (resolves != null) {
            rows.addAll(setter.centred(resolves, Typeface.BOLD, SIZE, PART_ABOVE));
        }
        rows.add(Row.space(PART_ABOVE - Sheet.PARAGRAPH_GAP).staying());
        return rows;
    }

    private List<Row> title() {
        List<Row> rows =
                new ArrayList<>(setter.centred(upper(draft.type().vietnamese()), Typeface.BOLD, SIZE, TITLE_ABOVE));
        rows.addAll(setter.centred(draft.trichYeu(), Typeface.BOLD, SIZE, 0));
        List<Line> lines = setter.balanced(draft.trichYeu(), Typeface.BOLD, SIZE, Sheet.TEXT_WIDTH * 0.9f);
        float rule = lines.getLast().width() * 0.4f;
        rows.add(Row.of(
                0,
                RULE_ROW,
                (canvas, top) ->
                        canvas.rule(Sheet.LEFT + (Sheet.TEXT_WIDTH - rule) / 2, top + RULE_ROW / 2, rule, Sheet.RULE)));
        return rows;
    }

    /** One name on the line of "Kính gửi:", several below it, their dashes under the colon. */
    private List<Row> addressees() {
        List<String> names = draft.addressees();
        float label = setter.width(TO + " ", Typeface.REGULAR, SIZE);
        float colon = setter.width("Kính gửi", Typeface.REGULAR, SIZE);
        boolean several = names.size() > 1;
        float dash = setter.width("- ", Typeface.REGULAR, SIZE);
        float hang = several ? colon : label;
        float room = Sheet.TEXT_WIDTH - hang - (several ? Sheet.INDENT : 0);
        List<List<Line>> items = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String end = i == names.size() - 1 ? "." : ";";
            items.add(
                    several
                            ? setter.ragged("- " + names.get(i) + end, Typeface.REGULAR, SIZE, dash, room)
                            : setter.ragged(names.get(i), Typeface.REGULAR, SIZE, 0, room));
        }
        double widest = items.stream()
                .flatMap(List::stream)
                .mapToDouble(line -> line.indent() + line.width())
                .max()
                .orElseThrow();
        float left = Sheet.LEFT + Math.max(0, (Sheet.TEXT_WIDTH - hang - (float) widest) / 2);
        return rows(items, several, left, hang);
    }

    private List<Row> rows(List<List<Line>> items, boolean several, float left, float hang) {
        float pitch = Sheet.bodyPitch();
        float base = Sheet.baseline(SIZE, pitch);
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                TITLE_ABOVE,
                several ? pitch : 0,
                (canvas, top) -> canvas.text(TO, Typeface.REGULAR, SIZE, left, top + base)));
        for (List<Line> item : items) {
            for (Line line : item) {
                Row row = Row.of(0, pitch, (canvas, top) -> canvas.line(line, left + hang, top + base));
                rows.add(rows.size() <= KEPT_TOGETHER ? row.staying() : row);
            }
        }
        return rows;
    }

    private List<Row> grounds() {
        List<Row> rows = new ArrayList<>();
        List<String> grounds = draft.canCu();
        for (int i = 0; i < grounds.size(); i++) {
            String end = i == grounds.size() - 1 ? "." : ";";
            float above = i == 0 ? PART_ABOVE - Sheet.PARAGRAPH_GAP : Sheet.PARAGRAPH_GAP;
            rows.addAll(setter.paragraph(List.of(Run.italic(grounds.get(i) + end)), above));
        }
        return rows;
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi"));
    }
}
