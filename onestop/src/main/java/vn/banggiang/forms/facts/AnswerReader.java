package vn.banggiang.forms.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.banggiang.calendar.TypedDay;

/** Reads what was typed for a question, and notes what is wrong with it. */
final class AnswerReader {

    private static final Pattern IDENTITY = Pattern.compile("\\d{12}");
    private static final Pattern PHONE = Pattern.compile("0\\d{9,10}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.\\-()]");

    private static final int LETTERS_OF_A_PLACE = 200;

    private final Typed typed;
    private final LocalDate today;
    private final List<Problem> problems;

    AnswerReader(Typed typed, LocalDate today, List<Problem> problems) {
        this.typed = typed;
        this.today = today;
        this.problems = problems;
    }

    Optional<Answer> read(Question question) {
        return switch (question.kind()) {
            case NOTE -> Optional.empty();
            case ADDRESS -> place(question);
            case CHOICES -> several(question);
            case PAPER -> papers(question);
            case ROWS -> rows(question);
            default -> single(question, question.key(), question.key());
        };
    }

    /** @param whose key of the question that the problem belongs to: of a column its table's */
    private Optional<Answer> single(Question question, String whose, String field) {
        String text = typed.one(field);
        Noting noting = (key, args) -> problems.add(new Problem(whose, field, key, List.of(args)));
        if (text.isEmpty()) {
            if (question.required()) {
                noting.note(
                        question.kind() == QuestionKind.STATEMENT
                                ? "forms.problem.not-agreed"
                                : "forms.problem.missing");
            }
            return Optional.empty();
        }
        return switch (question.kind()) {
            case NUMBER, MONEY -> amount(question, text, noting);
            case DATE -> day(question, text, noting);
            case YES_NO -> yesNo(text, noting);
            case STATEMENT -> agreed(text, noting);
            case ONE_CHOICE -> chosen(question, text, noting);
            case IDENTITY_NUMBER -> digits(text, IDENTITY, "forms.problem.no-identity-number", noting);
            case PHONE -> digits(text.replaceFirst("^\\+84", "0"), PHONE, "forms.problem.no-phone", noting);
            case EMAIL -> mail(question, text, noting);
            default -> text(question, text, noting);
        };
    }

    private static Optional<Answer> text(Question question, String text, Noting noting) {
        if (text.codePointCount(0, text.length()) > question.letters()) {
            return noting.none("forms.problem.too-long", question.letters());
        }
        return Optional.of(new Answer.Text(text));
    }

    private static Optional<Answer> mail(Question question, String text, Noting noting) {
        return EMAIL.matcher(text).matches() ? text(question, text, noting) : noting.none("forms.problem.no-email");
    }

    private static Optional<Answer> digits(String text, Pattern form, String otherwise, Noting noting) {
        String digits = BETWEEN_DIGITS.matcher(text).replaceAll("");
        return form.matcher(digits).matches() ? Optional.of(new Answer.Text(digits)) : noting.none(otherwise);
    }

    private static Optional<Answer> amount(Question question, String text, Noting noting) {
        Optional<BigDecimal> number = TypedNumber.read(text);
        if (number.isEmpty()) {
            return noting.none("forms.problem.no-number");
        }
        BigDecimal amount = number.get();
        Limits limits = question.limits();
        int decimals = question.kind() == QuestionKind.MONEY ? 0 : limits.decimals();
        if (amount.scale() > decimals) {
            return decimals == 0
                    ? noting.none("forms.problem.no-whole-number")
                    : noting.none("forms.problem.too-many-decimals", decimals);
        }
        BigDecimal least =
                limits.least() == null && question.kind() == QuestionKind.MONEY ? BigDecimal.ZERO : limits.least();
        if (least != null && amount.compareTo(least) < 0) {
            return noting.none("forms.problem.too-small", AnswerWords.number(least));
        }
        if (limits.most() != null && amount.compareTo(limits.most()) > 0) {
            return noting.none("forms.problem.too-large", AnswerWords.number(limits.most()));
        }
        return Optional.of(new Answer.Amount(amount));
    }

    private Optional<Answer> day(Question question, String text, Noting noting) {
        Optional<LocalDate> day = written(text).or(() -> TypedDay.read(text));
        if (day.isEmpty()) {
            return noting.none("forms.problem.no-day");
        }
        DaySpan days = question.limits().days();
        if (!days.holds(day.get(), today)) {
            return noting.none(days == DaySpan.UP_TO_TODAY ? "forms.problem.day-to-come" : "forms.problem.day-gone-by");
        }
        return Optional.of(new Answer.Day(day.get()));
    }

    /** As programs and fields for days write it. */
    private static Optional<LocalDate> written(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(TypedDay::isPlausible);
        } catch (DateTimeParseException typedByPeople) {
            return Optional.empty();
        }
    }

    private static Optional<Answer> yesNo(String text, Noting noting) {
        return switch (text) {
            case "yes" -> Optional.of(new Answer.YesNo(true));
            case "no" -> Optional.of(new Answer.YesNo(false));
            default -> noting.none("forms.problem.no-choice");
        };
    }

    private static Optional<Answer> agreed(String text, Noting noting) {
        return "yes".equals(text) ? Optional.of(new Answer.YesNo(true)) : noting.none("forms.problem.not-agreed");
    }

    private static Optional<Answer> chosen(Question question, String text, Noting noting) {
        return question.choices().stream().anyMatch(choice -> choice.key().equals(text))
                ? Optional.of(new Answer.Chosen(text))
                : noting.none("forms.problem.no-choice");
    }

    private Optional<Answer> several(Question question) {
        List<String> ticked = typed.of(question.key());
        List<String> known = question.choices().stream()
                .map(Choice::key)
                .filter(ticked::contains)
                .toList();
        if (known.size() < ticked.stream().distinct().count()) {
            return none(question, "forms.problem.no-choice");
        }
        if (known.isEmpty()) {
            return missing(question);
        }
        return Optional.of(new Answer.Several(known));
    }

    private Optional<Answer> papers(Question question) {
        List<String> files = typed.of(question.key());
        if (files.isEmpty()) {
            return missing(question);
        }
        return files.size() > question.files()
                ? none(question, "forms.problem.too-many-files", question.files())
                : Optional.of(new Answer.Papers(files));
    }

    private Optional<Answer> place(Question question) {
        List<String> parts = Typed.ADDRESS.stream()
                .map(part -> typed.one(question.key() + "." + part))
                .toList();
        if (parts.stream().allMatch(String::isEmpty)) {
            return question.required() ? noPart(question, 0, "forms.problem.missing") : Optional.empty();
        }
        for (int part = 0; part < parts.size(); part++) {
            String text = parts.get(part);
            boolean needed = part < 2;
            if (needed && text.isEmpty()) {
                return noPart(question, part, "forms.problem.missing");
            }
            if (text.codePointCount(0, text.length()) > LETTERS_OF_A_PLACE) {
                return noPart(question, part, "forms.problem.too-long", LETTERS_OF_A_PLACE);
            }
        }
        return Optional.of(new Answer.Place(parts.get(0), parts.get(1), parts.get(2)));
    }

    private Optional<Answer> noPart(Question question, int part, String key, Object... args) {
        problems.add(new Problem(question.key(), question.key() + "." + Typed.ADDRESS.get(part), key, List.of(args)));
        return Optional.empty();
    }

    private Optional<Answer> rows(Question table) {
        List<Answers> rows = new ArrayList<>();
        int before = problems.size();
        int count = typed.rows(table);
        for (int row = 0; row < Math.min(count, Question.ROWS + 1); row++) {
            if (isFilled(table, row)) {
                rows.add(row(table, row));
            }
        }
        if (rows.size() > table.rows()) {
            return none(table, "forms.problem.too-many-rows", table.rows());
        }
        if (problems.size() > before) {
            return Optional.empty();
        }
        if (rows.isEmpty()) {
            return missing(table);
        }
        return rows.size() < table.fewestRows()
                ? none(table, "forms.problem.too-few-rows", table.fewestRows())
                : Optional.of(new Answer.Rows(rows));
    }

    private boolean isFilled(Question table, int row) {
        return table.columns().stream()
                .anyMatch(column -> !typed.one(Typed.cell(table, row, column)).isEmpty());
    }

    /** What a column depends on is its own row. */
    private Answers row(Question table, int row) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Question column : table.columns()) {
            if (Truth.holds(column.when(), new Answers(answers))) {
                single(column, table.key(), Typed.cell(table, row, column))
                        .ifPresent(answer -> answers.put(column.key(), answer));
            }
        }
        return new Answers(answers);
    }

    static boolean isAsked(Typed typed, LocalDate today, Question table, int row, Question column) {
        var reader = new AnswerReader(typed, today, new ArrayList<>());
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Question before : table.columns()) {
            boolean asked = Truth.holds(before.when(), new Answers(answers));
            if (before.key().equals(column.key())) {
                return asked;
            }
            if (asked) {
                reader.single(before, table.key(), Typed.cell(table, row, before))
                        .ifPresent(answer -> answers.put(before.key(), answer));
            }
        }
        return false;
    }

    private Optional<Answer> missing(Question question) {
        return question.required() ? none(question, "forms.problem.missing") : Optional.empty();
    }

    private Optional<Answer> none(Question question, String key, Object... args) {
        problems.add(new Problem(question.key(), question.key(), key, List.of(args)));
        return Optional.empty();
    }

    /** Notes a problem of one input. */
    private interface Noting {

        void note(String key, Object... args);

        default Optional<Answer> none(String key, Object... args) {
            note(key, args);
            return Optional.empty();
        }
    }
}
