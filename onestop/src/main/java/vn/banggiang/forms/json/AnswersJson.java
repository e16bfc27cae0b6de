package vn.banggiang.forms.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.banggiang.forms.facts.Answer;
import vn.banggiang.forms.facts.Answers;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.Typed;

/**
 * Answers as JSON: letters, days ({@code 2026-11-30}) and keys of choices as texts, numbers as numbers, several choices and files
 * as lists, an address as an object with {@code province}, {@code commune} and {@code street}, a table as a list of objects.
 */
public final class AnswersJson {

    private AnswersJson() {}

    /** The answers in one line, in the order of the form. */
    public static String write(Answers answers) {
        return FormJson.MAPPER.writeValueAsString(tree(answers));
    }

    /** The answers that were written, of the version of the form that they were given to. */
    public static Answers of(FormDefinition form, String written) {
        return answers(form.questions(), FormJson.MAPPER.readTree(written));
    }

    /** A draft in one line. */
    public static String write(Typed typed) {
        return FormJson.MAPPER.writeValueAsString(typed.values());
    }

    /** The draft that was written, as far as this version of the form knows what is in it. */
    public static Typed typed(FormDefinition form, String written) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        FormJson.MAPPER
                .readTree(written)
                .properties()
                .forEach(property -> values.put(property.getKey(), texts(property.getValue())));
        return Typed.of(form, values);
    }

    /** The answers as a tree. */
    public static ObjectNode tree(Answers answers) {
        ObjectNode node = FormJson.MAPPER.createObjectNode();
        answers.all().forEach((key, answer) -> put(node, key, answer));
        return node;
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static void put(ObjectNode node, String key, Answer answer) {
        switch (answer) {
            case Answer.Text(String text) -> node.put(key, text);
            case Answer.Amount(BigDecimal amount) -> node.put(key, amount);
            case Answer.Day(LocalDate day) -> node.put(key, day.toString());
            case Answer.YesNo(boolean yes) -> node.put(key, yes);
            case Answer.Chosen(String choice) -> node.put(key, choice);
            case Answer.Several several -> several.choices().forEach(node.putArray(key)::add);
            case Answer.Papers papers -> papers.files().forEach(node.putArray(key)::add);
            case Answer.Place(String province, String commune, String street) -> {
                ObjectNode place = node.putObject(key);
                place.put("province", province);
                place.put("commune", commune);
                if (!street.isEmpty()) {
                    place.put("street", street);
                }
            }
            case Answer.Rows rows -> {
                ArrayNode list = node.putArray(key);
                rows.rows().forEach(row -> list.add(tree(row)));
            }
        }
    }

    private static Answers answers(Stream<Question> questions, JsonNode node) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        questions.forEach(question -> Optional.ofNullable(node.get(question.key()))
                .flatMap(value -> answer(question, value))
                .ifPresent(answer -> answers.put(question.key(), answer)));
        return new Answers(answers);
    }

    private static Optional<Answer> answer(Question question, JsonNode value) {
        return switch (question.kind()) {
            case NOTE -> Optional.empty();
            case NUMBER, MONEY -> Optional.of(new Answer.Amount(value.decimalValue()));
            case DATE -> Optional.of(new Answer.Day(LocalDate.parse(value.asString())));
            case YES_NO, STATEMENT -> Optional.of(new Answer.YesNo(value.booleanValue()));
            case ONE_CHOICE -> Optional.of(new Answer.Chosen(value.asString()));
            case CHOICES -> Optional.of(new Answer.Several(texts(value)));
            case PAPER -> Optional.of(new Answer.Papers(texts(value)));
            case ADDRESS ->
                Optional.of(new Answer.Place(
                        value.path("province").asString(),
                        value.path("commune").asString(),
                        value.path("street").asString("")));
            case ROWS -> {
                List<Answers> rows = new ArrayList<>();
                value.forEach(row -> rows.add(answers(question.columns().stream(), row)));
                yield Optional.of(new Answer.Rows(rows));
            }
            case SHORT_TEXT, LONG_TEXT, PERSON_NAME, IDENTITY_NUMBER, PHONE, EMAIL ->
                Optional.of(new Answer.Text(value.asString()));
        };
    }
}
