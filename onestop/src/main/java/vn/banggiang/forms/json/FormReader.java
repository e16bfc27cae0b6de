package vn.banggiang.forms.json;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import vn.banggiang.forms.facts.Choice;
import vn.banggiang.forms.facts.Comparison;
import vn.banggiang.forms.facts.Condition;
import vn.banggiang.forms.facts.DaySpan;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.FormPage;
import vn.banggiang.forms.facts.FormsException;
import vn.banggiang.forms.facts.Limits;
import vn.banggiang.forms.facts.Operator;
import vn.banggiang.forms.facts.PaperType;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.QuestionKind;

/** Reads a form that was written as JSON. */
final class FormReader {

    private FormReader() {}

    static ReadForm read(JsonNode tree) {
        return read(tree, "");
    }

    static ReadForm read(JsonNode tree, String path) {
        return read(tree, path, FormReader::form);
    }

    /** What {@code reading} makes of an object, or all that is wrong with it. */
    static ReadForm read(JsonNode tree, String path, Function<JsonPlace, FormDefinition> reading) {
        List<Finding> findings = new ArrayList<>();
        if (!tree.isObject()) {
            return new ReadForm(null, List.of(new Finding(path, "forms.json.no-object", List.of())));
        }
        var place = new JsonPlace(tree, path, findings);
        FormDefinition form = place.guarded(() -> reading.apply(place)).orElse(null);
        place.refuseOthers();
        return new ReadForm(findings.isEmpty() ? form : null, findings);
    }

    static FormDefinition form(JsonPlace place) {
        return new FormDefinition(place.text("title"), place.text("source"), place.list("pages", FormReader::page));
    }

    private static FormPage page(JsonPlace place) {
        return new FormPage(
                place.text("key"),
                place.text("title"),
                condition(place),
                place.list("questions", FormReader::question));
    }

    private static Question question(JsonPlace place) {
        String label = place.text("label");
        String help = place.text("help");
        boolean required = place.flag("required");
        Condition when = condition(place);
        Limits limits = limits(place);
        List<Choice> choices = place.list("choices", one -> new Choice(one.text("key"), one.text("label")));
        List<Question> columns = place.list("columns", FormReader::question);
        return new Question(
                place.text("key"),
                place.named("kind", QuestionKind::tagged)
                        .orElseThrow(() -> FormsException.invalid("kind", "forms.json.no-kind")),
                label,
                help,
                required,
                when,
                limits,
                choices,
                columns,
                place.flag("askAnew"),
                place.flag("personal"),
                place.text("printed"));
    }

    private static Limits limits(JsonPlace place) {
        return new Limits(
                place.number("least"),
                place.number("most"),
                place.count("decimals", 0),
                place.text("unit"),
                place.named("days", DaySpan::tagged).orElse(DaySpan.ANY),
                place.count("megabytes", Limits.USUAL_MEGABYTES),
                types(place));
    }

    private static Set<PaperType> types(JsonPlace place) {
        Set<PaperType> types = EnumSet.noneOf(PaperType.class);
        place.texts("types")
                .forEach(tag -> PaperType.tagged(tag)
                        .ifPresentOrElse(types::add, () -> place.fault("types", "forms.json.no-such-word", tag)));
        return types;
    }

    private static Condition condition(JsonPlace place) {
        return place.object("when", FormReader::comparisons).orElse(Condition.ALWAYS);
    }

    private static Condition comparisons(JsonPlace place) {
        List<Comparison> all = place.list("all", FormReader::comparison);
        List<Comparison> any = place.list("any", FormReader::comparison);
        if (!all.isEmpty() && !any.isEmpty()) {
            throw FormsException.invalid("any", "forms.json.all-or-any");
        }
        return all.isEmpty() ? new Condition(true, any) : new Condition(false, all);
    }

    private static Comparison comparison(JsonPlace place) {
        String question = place.text("question");
        String value = place.text("value");
        return new Comparison(
                question,
                place.named("operator", Operator::tagged)
                        .orElseThrow(() -> FormsException.invalid("operator", "forms.json.no-operator")),
                value);
    }
}
