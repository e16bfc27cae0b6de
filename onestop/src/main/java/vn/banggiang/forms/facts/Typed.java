package vn.banggiang.forms.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.banggiang.words.PlainText;

/**
 * What somebody typed so far, as it was typed: a draft. Answers to questions that are not asked any more stay in it, so that they
 * are there again when a condition changes its mind once more; {@link FormDefinition#read} leaves them out.
 *
 * <p>The name of an input is the question's key; of an address {@code key.province}, {@code key.commune}, {@code key.street}; of
 * a table {@code key.0.column}, and {@code key} itself says how many rows there are.
 *
 * @param values by the input's name, in the order of the form
 */
public record Typed(Map<String, List<String>> values) {

    /** Nothing. */
    public static final Typed NOTHING = new Typed(Map.of());

    /** The parts of an address, as inputs name them. */
    public static final List<String> ADDRESS = List.of("province", "commune", "street");

    /** Letters that are kept of a value; no question takes as many. */
    public static final int LETTERS = 20_000;

    private static final Pattern HALF_A_LETTER = Pattern.compile("\\p{Cs}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    /** Copies the values in their order. */
    public Typed {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, typed) -> copy.put(name, List.copyOf(typed)));
        values = Collections.unmodifiableMap(copy);
    }

    /** Of what was posted only what the form knows, in its order; however much else there is. */
    public static Typed of(FormDefinition form, Map<String, List<String>> posted) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        form.questions().forEach(question -> take(question, posted, known));
        return new Typed(known);
    }

    /**
     * With what was posted for those questions of a page that were shown; everything else stays. Files do not come this way:
     * see {@link #withFiles}.
     *
     * @param shown keys of the questions that the posted page had, since a browser does not send what was not ticked
     */
    public Typed with(FormDefinition form, FormPage page, Collection<String> shown, Map<String, List<String>> posted) {
        Map<String, List<String>> all = new LinkedHashMap<>(values);
        for (Question question : page.questions()) {
            if (shown.contains(question.key()) && question.kind() != QuestionKind.PAPER) {
                forget(question, all);
                take(question, posted, all);
            }
        }
        return of(form, all);
    }

    /** With these files for a paper; none to take them away. */
    public Typed withFiles(FormDefinition form, String paper, List<String> files) {
        Map<String, List<String>> all = new LinkedHashMap<>(values);
        all.put(paper, files);
        return of(form, all);
    }

    /** With one more row for a table, as long as it may have one. */
    public Typed withRow(FormDefinition form, Question table) {
        Map<String, List<String>> all = new LinkedHashMap<>(values);
        int rows = Math.min(rows(table) + 1, table.rows());
        all.put(table.key(), List.of(String.valueOf(rows)));
        return of(form, all);
    }

    /** Without a row of a table, counted from 0; those after it move up. */
    public Typed withoutRow(FormDefinition form, Question table, int row) {
        int rows = rows(table);
        if (row < 0 || row >= rows) {
            return this;
        }
        Map<String, List<String>> all = new LinkedHashMap<>(values);
        forget(table, all);
        all.put(table.key(), List.of(String.valueOf(rows - 1)));
        for (int from = 0; from < rows; from++) {
            int to = from < row ? from : from - 1;
            for (Question column : from == row ? List.<Question>of() : table.columns()) {
                all.put(cell(table, to, column), of(cell(table, from, column)));
            }
        }
        return of(form, all);
    }

    /** How many rows a table has, also empty ones. */
    public int rows(Question table) {
        return count(table, values);
    }

    /** The values of an input. */
    public List<String> of(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The one value of an input; empty where there is none. */
    public String one(String name) {
        List<String> all = of(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** The name of the input in a row of a table, counted from 0. */
    public static String cell(Question table, int row, Question column) {
        return table.key() + "." + row + "." + column.key();
    }

    private static void take(Question question, Map<String, List<String>> from, Map<String, List<String>> to) {
        switch (question.kind()) {
            case NOTE -> {}
            case ADDRESS -> ADDRESS.forEach(part -> take(question.key() + "." + part, 1, PlainText::line, from, to));
            case CHOICES -> take(question.key(), Question.CHOICES, PlainText::line, from, to);
            case PAPER -> take(question.key(), Question.FILES + 1, PlainText::line, from, to);
            case LONG_TEXT -> take(question.key(), 1, PlainText::paragraphs, from, to);
            case ROWS -> takeRows(question, from, to);
            default -> take(question.key(), 1, PlainText::line, from, to);
        }
    }

    private static void takeRows(Question table, Map<String, List<String>> from, Map<String, List<String>> to) {
        int rows = count(table, from);
        if (rows > 0) {
            to.put(table.key(), List.of(String.valueOf(rows)));
        }
        for (int row = 0; row < rows; row++) {
            for (Question column : table.columns()) {
                take(cell(table, row, column), 1, PlainText::line, from, to);
            }
        }
    }

    private static void take(
            String name,
            int most,
            UnaryOperator<String> form,
            Map<String, List<String>> from,
            Map<String, List<String>> to) {
        List<String> clean = new ArrayList<>();
        from.getOrDefault(name, List.of()).stream()
                .limit(most)
                .map(typed -> form.apply(written(typed)))
                .filter(typed -> !typed.isEmpty())
                .forEach(clean::add);
        if (!clean.isEmpty()) {
            to.put(name, clean);
        }
    }

    private static String written(String typed) {
        String some = typed.length() > LETTERS ? typed.substring(0, LETTERS) : typed;
        return HALF_A_LETTER.matcher(some).replaceAll("");
    }

    private static void forget(Question question, Map<String, List<String>> all) {
        all.keySet().removeIf(name -> name.equals(question.key()) || name.startsWith(question.key() + "."));
    }

    /** One more than a table may have is counted too, so that it is told. */
    private static int count(Question table, Map<String, List<String>> from) {
        List<String> said = from.getOrDefault(table.key(), List.of());
        int rows = said.isEmpty() || !COUNT.matcher(said.getFirst()).matches()
                ? 0
                : Math.min(Integer.parseInt(said.getFirst()), Question.ROWS + 1);
        int filled = IntStream.rangeClosed(0, Question.ROWS)
                .filter(row -> table.columns().stream().anyMatch(column -> from.containsKey(cell(table, row, column))))
                .map(row -> row + 1)
                .max()
                .orElse(0);
        return Math.max(rows, filled);
    }
}
