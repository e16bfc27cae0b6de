package vn.banggiang.forms.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.banggiang.forms.facts.Choice;
import vn.banggiang.forms.facts.Condition;
import vn.banggiang.forms.facts.DaySpan;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.FormPage;
import vn.banggiang.forms.facts.FormsException;
import vn.banggiang.forms.facts.Limits;
import vn.banggiang.forms.facts.NewKey;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.QuestionKind;

/**
 * Reads a form from a JSON Schema. One that was written here has the form in it; that the rest still says the same is checked.
 * Of any other one the properties become questions on a single page. Nothing is left out silently, and no reference is fetched.
 */
public final class SchemaImport {

    private static final int LONG = 500;
    private static final int DECIMALS = 6;

    private SchemaImport() {}

    /** The form, or everything that keeps it from being read, each with its place; {@code forms.no-json} for no JSON. */
    public static ReadForm read(byte[] json) {
        JsonNode tree = FormJson.parsed(json);
        return tree.has(FormSchema.FORM) ? written(tree) : FormReader.read(tree, "", SchemaImport::form);
    }

    private static ReadForm written(JsonNode tree) {
        ReadForm read = FormReader.read(tree.get(FormSchema.FORM), "/" + FormSchema.FORM);
        if (read.definition().isEmpty()) {
            return read;
        }
        List<Finding> findings = new ArrayList<>();
        compare(FormSchema.tree(read.definition().get()), tree, "", findings);
        return new ReadForm(findings.isEmpty() ? read.form() : null, findings);
    }

    /** Where the schema says otherwise than the form in it. */
    private static void compare(
            @Nullable JsonNode expected, @Nullable JsonNode found, String place, List<Finding> findings) {
        if (expected != null && found != null && expected.isObject() && found.isObject()) {
            Set<String> names = new LinkedHashSet<>(expected.propertyNames());
            names.addAll(found.propertyNames());
            names.forEach(name -> compare(expected.get(name), found.get(name), place + "/" + name, findings));
        } else if (expected != null && found != null && expected.isArray() && found.isArray()) {
            for (int at = 0; at < Math.max(expected.size(), found.size()); at++) {
                compare(expected.get(at), found.get(at), place + "/" + at, findings);
            }
        } else if (!isSame(expected, found)) {
            findings.add(new Finding(place, "forms.schema.differs", List.of()));
        }
    }

    private static boolean isSame(@Nullable JsonNode expected, @Nullable JsonNode found) {
        if (expected != null && found != null && expected.isNumber() && found.isNumber()) {
            return expected.decimalValue().compareTo(found.decimalValue()) == 0;
        }
        return Objects.equals(expected, found);
    }

    private static FormDefinition form(JsonPlace place) {
        place.text("$schema");
        place.text("$id");
        place.text("$comment");
        String title = place.text("title");
        String about = place.text("description");
        List<Question> questions = questions(place);
        return new FormDefinition(
                title,
                "",
                List.of(new FormPage("trang", about.isEmpty() ? title : about, Condition.ALWAYS, questions)));
    }

    private static List<Question> questions(JsonPlace place) {
        requireType(place, "object");
        place.flag("additionalProperties");
        List<String> required = place.texts("required");
        List<Question> questions = new ArrayList<>();
        place.object("properties", properties -> {
            for (String key : properties.names()) {
                properties
                        .object(key, property -> question(key, property, required.contains(key)))
                        .ifPresent(questions::add);
            }
            return questions;
        });
        return questions;
    }

    private static Question question(String key, JsonPlace place, boolean required) {
        if (place.has("$ref")) {
            place.value("$ref");
            throw FormsException.invalid("$ref", "forms.schema.no-reference");
        }
        String title = place.text("title");
        String help = place.text("description");
        QuestionKind kind = kind(place);
        List<Choice> choices = kind == QuestionKind.CHOICES
                ? place.object("items", SchemaImport::choices).orElse(List.of())
                : choices(place);
        List<Question> columns = kind == QuestionKind.ROWS
                ? place.object("items", SchemaImport::questions).orElse(List.of())
                : List.of();
        if (kind == QuestionKind.CHOICES) {
            place.flag("uniqueItems");
        }
        return new Question(
                key,
                kind,
                title.isEmpty() ? key : title,
                help,
                required,
                Condition.ALWAYS,
                limits(place, kind),
                choices,
                columns,
                false,
                false,
                "");
    }

    private static QuestionKind kind(JsonPlace place) {
        String type = place.text("type");
        JsonNode constant = place.value("const");
        if (constant != null && constant.isBoolean() && constant.booleanValue()) {
            return QuestionKind.STATEMENT;
        }
        if (place.has("enum") || place.has("oneOf")) {
            return QuestionKind.ONE_CHOICE;
        }
        return switch (type) {
            case "boolean" -> QuestionKind.YES_NO;
            case "integer", "number" -> QuestionKind.NUMBER;
            case "array" -> items(place);
            case "string" -> text(place);
            default -> throw FormsException.invalid("type", "forms.schema.no-type");
        };
    }

    private static QuestionKind items(JsonPlace place) {
        JsonNode items = place.value("items");
        boolean choices = items != null && (items.has("enum") || items.has("oneOf"));
        return choices ? QuestionKind.CHOICES : QuestionKind.ROWS;
    }

    private static QuestionKind text(JsonPlace place) {
        return switch (place.text("format")) {
            case "date" -> QuestionKind.DATE;
            case "email", "idn-email" -> QuestionKind.EMAIL;
            case "" -> place.count("maxLength", 0) > LONG ? QuestionKind.LONG_TEXT : QuestionKind.SHORT_TEXT;
            default -> throw FormsException.invalid("format", "forms.schema.no-format");
        };
    }

    /** Of {@code enum} the values are the labels; of {@code oneOf} each has a title. */
    private static List<Choice> choices(JsonPlace place) {
        place.text("type");
        List<Choice> choices = new ArrayList<>();
        for (String value : place.texts("enum")) {
            choices.add(choice(value, value, choices));
        }
        place.list("oneOf", one -> choices.add(choice(one.text("const"), one.text("title"), choices)));
        return choices;
    }

    private static Choice choice(String value, String title, List<Choice> before) {
        return new Choice(
                NewKey.of(value, "chon", before.stream().map(Choice::key).toList()), title.isEmpty() ? value : title);
    }

    private static Limits limits(JsonPlace place, QuestionKind kind) {
        return switch (kind) {
            case NUMBER ->
                new Limits(
                        place.number("minimum"),
                        place.number("maximum"),
                        decimals(place),
                        "",
                        DaySpan.ANY,
                        Limits.USUAL_MEGABYTES,
                        Set.of());
            case ROWS -> Limits.between(place.number("minItems"), place.number("maxItems"));
            case SHORT_TEXT, LONG_TEXT -> {
                place.count("minLength", 0);
                yield Limits.between(null, place.number("maxLength"));
            }
            default -> Limits.USUAL;
        };
    }

    private static int decimals(JsonPlace place) {
        if ("integer".equals(place.text("type"))) {
            return 0;
        }
        return Optional.ofNullable(place.number("multipleOf"))
                .map(BigDecimal::stripTrailingZeros)
                .map(step -> Math.clamp(step.scale(), 0, DECIMALS))
                .orElse(DECIMALS);
    }

    private static void requireType(JsonPlace place, String type) {
        if (!type.equals(place.text("type"))) {
            throw FormsException.invalid("type", "forms.schema.no-type");
        }
    }
}
