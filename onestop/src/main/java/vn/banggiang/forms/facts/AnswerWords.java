package vn.banggiang.forms.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Answers as people read them, on pages and on the printed sheet.
 *
 * @param yes word for yes
 * @param no word for no
 * @param files the name of a file behind its reference
 */
public record AnswerWords(String yes, String no, UnaryOperator<String> files) {

    /** The lines of an answer; those of a table are its cells, row by row. */
    public List<String> lines(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Text(String text) -> text.lines().toList();
            case Answer.Amount(BigDecimal amount) -> List.of(amount(question, amount));
            case Answer.Day(LocalDate day) -> List.of(day(day));
            case Answer.YesNo(boolean said) -> List.of(said ? yes : no);
            case Answer.Chosen(String choice) -> List.of(label(question, choice));
            case Answer.Several several ->
                several.choices().stream()
                        .map(choice -> label(question, choice))
                        .toList();
            case Answer.Place(String province, String commune, String street) ->
                List.of(String.join(
                        ", ",
                        Stream.of(street, commune, province)
                                .filter(part -> !part.isEmpty())
                                .toList()));
            case Answer.Papers papers -> papers.files().stream().map(files).toList();
            case Answer.Rows rows ->
                rows.rows().stream()
                        .flatMap(row -> question.columns().stream().map(column -> cell(column, row)))
                        .toList();
        };
    }

    /** What stands in a cell of a table; empty where nothing was answered. */
    public String cell(Question column, Answers row) {
        return row.of(column.key())
                .map(answer -> String.join(" ", lines(column, answer)))
                .orElse("");
    }

    private static String amount(Question question, BigDecimal amount) {
        String unit = question.kind() == QuestionKind.MONEY
                ? "đồng"
                : question.limits().unit();
        return (number(amount) + " " + unit).strip();
    }

    /** As Vietnamese write numbers: 1.234.567,5. */
    static String number(BigDecimal number) {
        String plain = number.toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        return whole.replaceAll("\\B(?=(\\d{3})+$)", ".") + (dot < 0 ? "" : "," + plain.substring(dot + 1));
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** The words of a choice; its key where the question has no such one. */
    public static String label(Question question, String key) {
        return question.choices().stream()
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .map(Choice::label)
                .orElse(key);
    }
}
