package vn.banggiang.forms.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.banggiang.forms.facts.Answer;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.Problem;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.QuestionKind;
import vn.banggiang.forms.facts.Reading;
import vn.banggiang.forms.facts.Typed;

/**
 * Answers that a program sent. It is told everything: an answer of another type, to a question that is not asked, or to none.
 *
 * @param typed the same as a person would have typed it
 * @param problems of the answers' form first, then those of the reading
 */
public record SentAnswers(Typed typed, Reading reading, List<Problem> problems) {

    private static final int FILE = 100;
    private static final int DIGITS = 30;
    private static final int LETTERS_OF_A_PLACE = 200;

    /** Copies the problems. */
    public SentAnswers {
        problems = List.copyOf(problems);
    }

    /** Whether they can be taken as they are. */
    public boolean isComplete() {
        return problems.isEmpty();
    }

    /** Reads the body of a program, at most {@link FormJson#LARGEST} bytes; {@code forms.no-json} where it is none. */
    public static SentAnswers read(FormDefinition form, byte[] json, LocalDate today) {
        return read(form, FormJson.parsed(json), today);
    }

    /** Reads an object of answers. */
    public static SentAnswers read(FormDefinition form, JsonNode object, LocalDate today) {
        var sent = new Sent();
        sent.object(form.questions(), "", "", object);
        Typed typed = Typed.of(form, sent.values);
        Reading reading = form.read(typed, today);
        form.questions()
                .filter(question ->
                        object.has(question.key()) && !reading.asked().contains(question.key()))
                .forEach(question -> sent.problem(question.key(), question.key(), "forms.problem.not-asked"));
        sent.cellsNotAsked(form, reading);
        Set<String> told = sent.problems.stream().map(Problem::field).collect(Collectors.toSet());
        return new SentAnswers(
                typed,
                reading,
                Stream.concat(
                                sent.problems.stream(),
                                reading.problems().stream().filter(problem -> !told.contains(problem.field())))
                        .toList());
    }

    /** Gathers what was sent as if it had been typed. */
    private static final class Sent {

        private final Map<String, List<String>> values = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        void object(Stream<Question> questions, String whose, String before, JsonNode object) {
            if (!object.isObject()) {
                problem(whose, before, "forms.json.no-object");
                return;
            }
            Set<String> known = new HashSet<>();
            questions.filter(question -> question.kind() != QuestionKind.NOTE).forEach(question -> {
                known.add(question.key());
                JsonNode value = object.get(question.key());
                if (value != null) {
                    value(question, whose.isEmpty() ? question.key() : whose, before + question.key(), value);
                }
            });
            object.propertyNames().stream()
                    .filter(name -> !known.contains(name))
                    .limit(ReadForm.MOST_FINDINGS)
                    .forEach(name -> problem(whose, before + name, "forms.json.unknown"));
        }

        private void value(Question question, String whose, String field, JsonNode value) {
            switch (question.kind()) {
                case NUMBER, MONEY -> number(whose, field, value);
                case YES_NO, STATEMENT -> truth(whose, field, value);
                case CHOICES -> list(question.choices().size(), whose, field, value);
                case PAPER -> list(Question.FILES, whose, field, value);
                case ADDRESS -> place(whose, field, value);
                case ROWS -> rows(question, field, value);
                case DATE -> day(whose, field, value);
                case ONE_CHOICE -> choice(question, whose, field, value);
                default -> text(question.kind(), question.letters(), whose, field, value);
            }
        }

        private void number(String whose, String field, JsonNode value) {
            if (!value.isNumber() || !isSmall(value.decimalValue())) {
                problem(whose, field, "forms.problem.no-number");
                return;
            }
            put(field, List.of(value.decimalValue().toPlainString().replace('.', ',')));
        }

        private static boolean isSmall(BigDecimal number) {
            return number.precision() <= DIGITS && Math.abs(number.scale()) <= DIGITS;
        }

        private void truth(String whose, String field, JsonNode value) {
            if (!value.isBoolean()) {
                problem(whose, field, "forms.json.no-truth");
                return;
            }
            put(field, List.of(value.booleanValue() ? "yes" : "no"));
        }

        private void day(String whose, String field, JsonNode value) {
            if (!value.isString() || !value.asString().matches("\\d{4}-\\d{2}-\\d{2}")) {
                problem(whose, field, "forms.problem.no-day");
                return;
            }
            put(field, List.of(value.asString()));
        }

        private void choice(Question question, String whose, String field, JsonNode value) {
            boolean known = value.isString()
                    && question.choices().stream()
                            .anyMatch(choice -> choice.key().equals(value.asString()));
            if (!known) {
                problem(whose, field, "forms.problem.no-choice");
                return;
            }
            put(field, List.of(value.asString()));
        }

        private void text(QuestionKind kind, int letters, String whose, String field, JsonNode value) {
            if (!value.isString()) {
                problem(whose, field, "forms.json.no-text");
                return;
            }
            String text = value.asString();
            if (!SentText.fits(kind, text, letters)) {
                problem(whose, field, wrong(kind, text), letters);
                return;
            }
            put(field, List.of(text));
        }

        private static String wrong(QuestionKind kind, String text) {
            if (!SentText.fits(QuestionKind.SHORT_TEXT, text, Integer.MAX_VALUE)) {
                return "forms.problem.missing";
            }
            return switch (kind) {
                case IDENTITY_NUMBER -> "forms.problem.no-identity-number";
                case PHONE -> "forms.problem.no-phone";
                case EMAIL -> "forms.problem.no-email";
                default -> "forms.problem.too-long";
            };
        }

        private void list(int most, String whose, String field, JsonNode value) {
            List<String> texts = value.isArray() ? AnswersJson.texts(value) : List.of();
            boolean fits = !texts.isEmpty()
                    && value.valueStream().allMatch(JsonNode::isString)
                    && texts.size() <= most
                    && Set.copyOf(texts).size() == texts.size()
                    && texts.stream().allMatch(text -> SentText.fits(QuestionKind.PAPER, text, FILE));
            if (!fits) {
                problem(whose, field, "forms.json.no-list");
                return;
            }
            put(field, texts);
        }

        private void place(String whose, String field, JsonNode value) {
            if (!value.isObject()) {
                problem(whose, field, "forms.json.no-object");
                return;
            }
            for (String part : Typed.ADDRESS) {
                JsonNode text = value.get(part);
                if (text != null) {
                    text(QuestionKind.ADDRESS, LETTERS_OF_A_PLACE, whose, field + "." + part, text);
                } else if (!"street".equals(part)) {
                    problem(whose, field + "." + part, "forms.problem.missing");
                }
            }
            value.propertyNames().stream()
                    .filter(name -> !Typed.ADDRESS.contains(name))
                    .limit(ReadForm.MOST_FINDINGS)
                    .forEach(name -> problem(whose, field + "." + name, "forms.json.unknown"));
        }

        private void rows(Question table, String field, JsonNode value) {
            if (!value.isArray() || value.isEmpty()) {
                problem(field, field, "forms.json.no-list");
                return;
            }
            if (value.size() > table.rows()) {
                problem(field, field, "forms.problem.too-many-rows", table.rows());
                return;
            }
            put(field, List.of(String.valueOf(value.size())));
            for (int row = 0; row < value.size(); row++) {
                object(table.columns().stream(), table.key(), field + "." + row + ".", value.get(row));
                if (value.get(row).isEmpty()) {
                    problem(field, field + "." + row, "forms.problem.missing");
                }
            }
        }

        /** Cells that were sent although their row does not ask for them. */
        void cellsNotAsked(FormDefinition form, Reading reading) {
            form.questions()
                    .filter(table -> table.kind() == QuestionKind.ROWS)
                    .forEach(table -> reading.answers().of(table.key()).ifPresent(answer -> {
                        var rows = (Answer.Rows) answer;
                        for (int row = 0; row < rows.rows().size(); row++) {
                            for (Question column : table.columns()) {
                                String cell = Typed.cell(table, row, column);
                                if (values.containsKey(cell)
                                        && !rows.rows().get(row).has(column.key())) {
                                    problem(table.key(), cell, "forms.problem.not-asked");
                                }
                            }
                        }
                    }));
        }

        private void put(String field, List<String> texts) {
            values.put(field, texts);
        }

        void problem(String question, String field, String key, Object... args) {
            problems.add(new Problem(question, field, key, List.of(args)));
        }
    }
}
