package vn.banggiang.forms.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.banggiang.forms.facts.Choice;
import vn.banggiang.forms.facts.Comparison;
import vn.banggiang.forms.facts.Condition;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.QuestionKind;

/**
 * A form as JSON Schema (2020-12): it accepts the answers that the form accepts from a program. The form itself stands in the
 * keyword {@code x-form}, so that it is the same after a way there and back. Only what a schema cannot say is left to the form:
 * days seen from today.
 */
public final class FormSchema {

    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    /** The keyword with the form itself. */
    static final String FORM = "x-form";

    private static final BigDecimal BEYOND = new BigDecimal("1000000000000000");

    private FormSchema() {}

    /** The schema, to be read by people too. */
    public static String indented(FormDefinition form) {
        return FormJson.indented(tree(form));
    }

    static ObjectNode tree(FormDefinition form) {
        ObjectNode node = FormJson.MAPPER.createObjectNode();
        node.put("$schema", DIALECT);
        node.put("title", form.title());
        node.put("type", "object");
        List<Asked> asked = form.pages().stream()
                .flatMap(page -> page.questions().stream().map(question -> new Asked(page.when(), question)))
                .filter(one -> one.question().kind() != QuestionKind.NOTE)
                .toList();
        members(node, asked);
        node.set(FORM, FormWriter.tree(form));
        return node;
    }

    private static void members(ObjectNode node, List<Asked> asked) {
        ObjectNode properties = node.putObject("properties");
        asked.forEach(one -> question(properties.putObject(one.question().key()), one.question()));
        List<String> always = asked.stream()
                .filter(one -> one.isAlways() && one.question().required())
                .map(one -> one.question().key())
                .toList();
        if (!always.isEmpty()) {
            always.forEach(node.putArray("required")::add);
        }
        node.put("additionalProperties", false);
        List<Asked> sometimes = asked.stream().filter(one -> !one.isAlways()).toList();
        if (!sometimes.isEmpty()) {
            ArrayNode rules = node.putArray("allOf");
            sometimes.forEach(one -> rule(rules.addObject(), one));
        }
    }

    private static void rule(ObjectNode node, Asked asked) {
        String key = asked.question().key();
        ArrayNode both = node.putObject("if").putArray("allOf");
        Stream.of(asked.page(), asked.question().when())
                .filter(condition -> !condition.isAlways())
                .forEach(condition -> condition(both.addObject(), condition));
        if (asked.question().required()) {
            node.putObject("then").putArray("required").add(key);
        }
        node.putObject("else").putObject("properties").put(key, false);
    }

    private static void condition(ObjectNode node, Condition condition) {
        ArrayNode all = node.putArray(condition.any() ? "anyOf" : "allOf");
        condition.comparisons().forEach(comparison -> comparison(all.addObject(), comparison));
    }

    private static void comparison(ObjectNode node, Comparison comparison) {
        String key = comparison.question();
        String value = comparison.value();
        switch (comparison.operator()) {
            case ANSWERED -> answered(node, key);
            case NOT_ANSWERED -> answered(node.putObject("not"), key);
            case IS -> constant(about(node, key), value);
            case IS_NOT -> constant(about(node, key).putObject("not"), value);
            case AT_LEAST -> about(node, key).put("minimum", new BigDecimal(value));
            case AT_MOST -> about(node, key).put("maximum", new BigDecimal(value));
            case BEFORE -> about(node, key).put("pattern", DayPattern.before(value));
            case AFTER -> about(node, key).put("pattern", DayPattern.after(value));
            case CONTAINS -> about(node, key).putObject("contains").put("const", value);
            case CONTAINS_NOT ->
                about(node, key).putObject("not").putObject("contains").put("const", value);
        }
    }

    /** Keys of choices are never yes or no alone with another meaning: a question has choices or is yes-no, its type tells. */
    private static void constant(ObjectNode node, String value) {
        ArrayNode any = node.putArray("enum");
        any.add(value);
        if ("yes".equals(value) || "no".equals(value)) {
            any.add("yes".equals(value));
        }
        if (value.matches("-?\\d+(\\.\\d+)?")) {
            any.add(new BigDecimal(value));
        }
    }

    private static void answered(ObjectNode node, String key) {
        node.putArray("required").add(key);
    }

    private static ObjectNode about(ObjectNode node, String key) {
        answered(node, key);
        return node.putObject("properties").putObject(key);
    }

    private static void question(ObjectNode node, Question question) {
        node.put("title", question.label());
        if (!question.help().isEmpty()) {
            node.put("description", question.help());
        }
        switch (question.kind()) {
            case SHORT_TEXT, LONG_TEXT, PERSON_NAME, IDENTITY_NUMBER, PHONE, EMAIL ->
                text(node, question.letters(), SentText.pattern(question.kind()));
            case DATE -> {
                node.put("type", "string");
                node.put("format", "date");
                node.put("pattern", "^(19|20|21)\\d\\d-\\d\\d-\\d\\d$");
            }
            case NUMBER, MONEY -> number(node, question);
            case YES_NO -> node.put("type", "boolean");
            case STATEMENT -> node.put("const", true);
            case ONE_CHOICE -> choices(node, question.choices());
            case CHOICES -> {
                node.put("type", "array");
                choices(node.putObject("items"), question.choices());
                node.put("minItems", 1);
                node.put("uniqueItems", true);
            }
            case ADDRESS -> address(node);
            case PAPER -> papers(node, question);
            case ROWS -> rows(node, question);
            case NOTE -> throw new IllegalArgumentException("a note is not answered");
        }
    }

    private static void text(ObjectNode node, int letters, String pattern) {
        node.put("type", "string");
        node.put("maxLength", letters);
        node.put("pattern", pattern);
    }

    private static void number(ObjectNode node, Question question) {
        boolean money = question.kind() == QuestionKind.MONEY;
        int decimals = money ? 0 : question.limits().decimals();
        node.put("type", decimals == 0 ? "integer" : "number");
        BigDecimal least = question.limits().least();
        BigDecimal most = question.limits().most();
        if (least == null && !money) {
            node.put("exclusiveMinimum", BEYOND.negate());
        } else {
            node.put("minimum", least == null ? BigDecimal.ZERO : least);
        }
        if (most == null) {
            node.put("exclusiveMaximum", BEYOND);
        } else {
            node.put("maximum", most);
        }
        if (decimals > 0) {
            node.put("multipleOf", BigDecimal.ONE.movePointLeft(decimals));
        }
    }

    private static void choices(ObjectNode node, List<Choice> choices) {
        ArrayNode one = node.putArray("oneOf");
        choices.forEach(choice -> one.addObject().put("const", choice.key()).put("title", choice.label()));
    }

    private static void address(ObjectNode node) {
        node.put("type", "object");
        ObjectNode parts = node.putObject("properties");
        List.of("province", "commune", "street").forEach(part -> text(parts.putObject(part), 200, SentText.VISIBLE));
        node.putArray("required").add("province").add("commune");
        node.put("additionalProperties", false);
    }

    private static void papers(ObjectNode node, Question question) {
        node.put("type", "array");
        text(node.putObject("items"), 100, SentText.VISIBLE);
        node.put("minItems", 1);
        node.put("maxItems", question.files());
        node.put("uniqueItems", true);
    }

    private static void rows(ObjectNode node, Question table) {
        node.put("type", "array");
        ObjectNode row = node.putObject("items");
        row.put("type", "object");
        row.put("minProperties", 1);
        members(
                row,
                table.columns().stream()
                        .map(column -> new Asked(Condition.ALWAYS, column))
                        .toList());
        node.put("minItems", Math.max(1, table.fewestRows()));
        node.put("maxItems", table.rows());
    }

    /** A question with the condition of its page. */
    private record Asked(Condition page, Question question) {

        boolean isAlways() {
            return page.isAlways() && question.when().isAlways();
        }
    }
}
