package vn.banggiang.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.banggiang.forms.facts.Answer;
import vn.banggiang.forms.facts.AnswerWords;
import vn.banggiang.forms.facts.Answers;
import vn.banggiang.forms.facts.FormPage;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.QuestionKind;
import vn.banggiang.forms.facts.Reading;
import vn.banggiang.layout.render.Block;
import vn.banggiang.layout.render.Run;
import vn.banggiang.layout.render.Slip;
import vn.banggiang.layout.render.SlipRenderer;

/** The statutory sheet of a form that was filled in: every answer stands in its text, in the form's order. */
@Component
public class FormSheet {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<String> NUMERALS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    /** Wider tables, and those with longer cells, are printed row by row. */
    private static final int MOST_COLUMNS = 6;

    private static final int LONGEST_CELL = 100;

    private final MessageSource messages;

    FormSheet(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Who sends it, when and to whom.
     *
     * @param to "Kính gửi"
     * @param place before the date; may be empty
     * @param applicant below the signature's free space; may be empty
     */
    public record Sender(String to, String place, LocalDate day, String applicant) {}

    /** The PDF of what was answered; words are those of {@link #words}. */
    public byte[] print(Reading reading, Sender sender, AnswerWords words) {
        return new SlipRenderer()
                .render(new Slip(
                        Optional.empty(),
                        reading.form().source(),
                        "",
                        List.of(reading.form().title()),
                        sender.to().isEmpty() ? List.of() : List.of(sender.to()),
                        body(reading, words),
                        day(sender),
                        List.of(new Slip.Signature(
                                text("forms.printed.signer"), text("forms.printed.sign-here"), sender.applicant())),
                        Optional.empty()));
    }

    /** Answers in Vietnamese; files are named by {@code names}. */
    public AnswerWords words(UnaryOperator<String> names) {
        return new AnswerWords(text("forms.yes"), text("forms.no"), names);
    }

    private List<Block> body(Reading reading, AnswerWords words) {
        List<Block> body = new ArrayList<>();
        int number = 0;
        List<FormPage> pages = reading.pages();
        for (int at = 0; at < pages.size(); at++) {
            FormPage page = pages.get(at);
            if (pages.size() > 1) {
                String numeral = at < NUMERALS.size() ? NUMERALS.get(at) : String.valueOf(at + 1);
                body.add(new Block.RomanHeading(numeral, page.title()));
            }
            for (Question question : reading.questions(page)) {
                if (question.kind() == QuestionKind.STATEMENT) {
                    question.label()
                            .lines()
                            .filter(line -> !line.isBlank())
                            .map(Block.Paragraph::of)
                            .forEach(body::add);
                } else if (question.kind() != QuestionKind.NOTE) {
                    number++;
                    body.addAll(answered(number, question, reading.answers().of(question.key()), words));
                }
            }
        }
        return body;
    }

    private List<Block> answered(int number, Question question, Optional<Answer> answer, AnswerWords words) {
        String label = question.printedLabel();
        String asked = label.endsWith("?") || label.endsWith(":") ? label + " " : label + ": ";
        if (answer.isEmpty()) {
            return List.of(clause(number, asked, text("forms.printed.none")));
        }
        if (answer.get() instanceof Answer.Rows(List<Answers> rows)) {
            return Stream.concat(
                            Stream.of(new Block.Clause(
                                    String.valueOf(number), false, List.of(Run.regular(asked.strip())))),
                            table(question, rows, words))
                    .toList();
        }
        List<String> lines = words.lines(question, answer.get()).stream()
                .filter(line -> !line.isBlank())
                .toList();
        if (question.kind() != QuestionKind.LONG_TEXT) {
            return List.of(clause(number, asked, String.join("; ", lines)));
        }
        return Stream.concat(
                        Stream.of(clause(number, asked, lines.getFirst())),
                        lines.stream().skip(1).map(line -> new Block.Paragraph(List.of(Run.bold(line)))))
                .toList();
    }

    private static Block clause(int number, String asked, String answer) {
        return new Block.Clause(String.valueOf(number), false, List.of(Run.regular(asked), Run.bold(answer)));
    }

    private static Stream<Block> table(Question table, List<Answers> rows, AnswerWords words) {
        List<String> header =
                table.columns().stream().map(Question::printedLabel).toList();
        List<List<String>> cells = rows.stream()
                .map(row -> table.columns().stream()
                        .map(column -> words.cell(column, row))
                        .toList())
                .toList();
        boolean narrow = header.size() <= MOST_COLUMNS
                && Stream.concat(Stream.of(header), cells.stream())
                        .flatMap(List::stream)
                        .allMatch(cell -> cell.length() <= LONGEST_CELL);
        if (narrow) {
            return Stream.of(new Block.Table(header.stream().map(column -> 1).toList(), header, cells));
        }
        return cells.stream().map(row -> Block.Paragraph.of("- " + labelled(header, row)));
    }

    private static String labelled(List<String> header, List<String> row) {
        List<String> parts = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            if (!row.get(column).isEmpty()) {
                parts.add(header.get(column) + ": " + row.get(column));
            }
        }
        return String.join("; ", parts) + ".";
    }

    private String day(Sender sender) {
        LocalDate day = sender.day();
        String written = text(
                "forms.printed.day",
                "%02d".formatted(day.getDayOfMonth()),
                "%02d".formatted(day.getMonthValue()),
                String.valueOf(day.getYear()));
        return sender.place().isEmpty() ? written : sender.place() + ", " + written;
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, VIETNAMESE);
    }
}
