package vn.banggiang.forms.facts;

import java.util.List;

/**
 * One thing that is asked.
 *
 * @param key under which its answer is kept, unique in the form; of a column in its table
 * @param help below the label; may be empty
 * @param required whether it must be answered when it is asked
 * @param when it is asked
 * @param choices for kinds that have them, in the order in which they are shown
 * @param columns of a table
 * @param askAnew whether an answer or a paper that was given before may not be offered again
 * @param personal whether it identifies a person, so that the answer is sealed where it is kept
 * @param printed what stands on the printed sheet instead of the label; may be empty
 */
public record Question(
        String key,
        QuestionKind kind,
        String label,
        String help,
        boolean required,
        Condition when,
        Limits limits,
        List<Choice> choices,
        List<Question> columns,
        boolean askAnew,
        boolean personal,
        String printed) {

    /** Choices of one question. */
    public static final int CHOICES = 200;
    /** Columns of one table. */
    public static final int COLUMNS = 12;
    /** Rows of one table. */
    public static final int ROWS = 100;
    /** Files of one paper. */
    public static final int FILES = 20;
    /** Letters of a long text. */
    public static final int LETTERS = 10_000;

    private static final int USUAL_LINE = 200;
    private static final int USUAL_TEXT = 2_000;
    private static final int LINE = 500;
    private static final int USUAL_ROWS = 20;

    /** {@link FormsException} for keys that are none and for what is too long or too much. */
    public Question {
        key = Wording.key("key", key);
        label = kind == QuestionKind.NOTE || kind == QuestionKind.STATEMENT
                ? Wording.text("label", label)
                : Wording.line("label", label, Wording.LABEL);
        help = Wording.text("help", help);
        printed = Wording.line("printed", printed, Wording.LABEL);
        limits = limits.of(kind);
        choices = kind.hasChoices() ? Wording.few("choices", choices, CHOICES) : List.of();
        columns = kind == QuestionKind.ROWS ? Wording.few("columns", columns, COLUMNS) : List.of();
        required = kind != QuestionKind.NOTE && (required || kind == QuestionKind.STATEMENT);
        unique("choices", choices.stream().map(Choice::key).toList());
        unique("columns", columns.stream().map(Question::key).toList());
    }

    /** One that is always asked, with what is usual for its kind. */
    public static Question of(String key, QuestionKind kind, String label, boolean required) {
        return new Question(
                key, kind, label, "", required, Condition.ALWAYS, Limits.USUAL, List.of(), List.of(), false, false, "");
    }

    /** The same, asked under a condition. */
    public Question when(Condition condition) {
        return new Question(
                key, kind, label, help, required, condition, limits, choices, columns, askAnew, personal, printed);
    }

    /** The same within these limits. */
    public Question within(Limits other) {
        return new Question(
                key, kind, label, help, required, when, other, choices, columns, askAnew, personal, printed);
    }

    /** The same with these answers to choose from. */
    public Question choosing(List<Choice> others) {
        return new Question(
                key, kind, label, help, required, when, limits, others, columns, askAnew, personal, printed);
    }

    /** The same with these columns. */
    public Question asking(List<Question> others) {
        return new Question(
                key, kind, label, help, required, when, limits, choices, others, askAnew, personal, printed);
    }

    /** What the printed sheet calls it. */
    public String printedLabel() {
        return printed.isEmpty() ? label : printed;
    }

    /** Most letters of an answer that is text. */
    public int letters() {
        return switch (kind) {
            case SHORT_TEXT -> limits.most(USUAL_LINE, LINE);
            case LONG_TEXT -> limits.most(USUAL_TEXT, LETTERS);
            case EMAIL -> 254;
            case IDENTITY_NUMBER, PHONE -> 30;
            default -> 100;
        };
    }

    /** Most rows of a table. */
    public int rows() {
        return limits.most(USUAL_ROWS, ROWS);
    }

    /** Fewest rows of a table that is answered; one at least where it must be. */
    public int fewestRows() {
        return Math.max(limits.fewest(), required ? 1 : 0);
    }

    /** Most files of a paper. */
    public int files() {
        return limits.most(1, FILES);
    }

    private static void unique(String field, List<String> keys) {
        if (keys.stream().distinct().count() < keys.size()) {
            throw FormsException.invalid(field, "forms.twice");
        }
    }
}
