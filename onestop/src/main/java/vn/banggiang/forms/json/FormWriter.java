package vn.banggiang.forms.json;

import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.banggiang.forms.facts.Choice;
import vn.banggiang.forms.facts.Comparison;
import vn.banggiang.forms.facts.Condition;
import vn.banggiang.forms.facts.DaySpan;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.FormPage;
import vn.banggiang.forms.facts.Limits;
import vn.banggiang.forms.facts.PaperType;
import vn.banggiang.forms.facts.Question;

/** Writes a form as JSON, without what is usual. */
final class FormWriter {

    private FormWriter() {}

    static ObjectNode tree(FormDefinition form) {
        ObjectNode node = FormJson.MAPPER.createObjectNode();
        node.put("title", form.title());
        text(node, "source", form.source());
        list(node, "pages", form.pages(), FormWriter::page);
        return node;
    }

    private static void page(ObjectNode node, FormPage page) {
        node.put("key", page.key());
        node.put("title", page.title());
        condition(node, page.when());
        list(node, "questions", page.questions(), FormWriter::question);
    }

    private static void question(ObjectNode node, Question question) {
        node.put("key", question.key());
        node.put("kind", question.kind().tag());
        node.put("label", question.label());
        text(node, "help", question.help());
        flag(node, "required", question.required());
        condition(node, question.when());
        limits(node, question.limits());
        list(node, "choices", question.choices(), FormWriter::choice);
        list(node, "columns", question.columns(), FormWriter::question);
        flag(node, "askAnew", question.askAnew());
        flag(node, "personal", question.personal());
        text(node, "printed", question.printed());
    }

    private static void choice(ObjectNode node, Choice choice) {
        node.put("key", choice.key());
        node.put("label", choice.label());
    }

    private static void limits(ObjectNode node, Limits limits) {
        if (limits.least() != null) {
            node.put("least", limits.least());
        }
        if (limits.most() != null) {
            node.put("most", limits.most());
        }
        if (limits.decimals() > 0) {
            node.put("decimals", limits.decimals());
        }
        text(node, "unit", limits.unit());
        if (limits.days() != DaySpan.ANY) {
            node.put("days", limits.days().tag());
        }
        if (limits.megabytes() != Limits.USUAL_MEGABYTES) {
            node.put("megabytes", limits.megabytes());
        }
        if (!limits.types().isEmpty()) {
            ArrayNode types = node.putArray("types");
            limits.types().stream().sorted().map(PaperType::tag).forEach(types::add);
        }
    }

    private static void condition(ObjectNode node, Condition condition) {
        if (!condition.isAlways()) {
            list(
                    node.putObject("when"),
                    condition.any() ? "any" : "all",
                    condition.comparisons(),
                    FormWriter::compared);
        }
    }

    private static void compared(ObjectNode node, Comparison comparison) {
        node.put("question", comparison.question());
        node.put("operator", comparison.operator().tag());
        text(node, "value", comparison.value());
    }

    private static <T> void list(ObjectNode node, String key, List<T> entries, BiConsumer<ObjectNode, T> write) {
        if (!entries.isEmpty()) {
            ArrayNode list = node.putArray(key);
            entries.forEach(entry -> write.accept(list.addObject(), entry));
        }
    }

    private static void text(ObjectNode node, String key, String text) {
        if (!text.isEmpty()) {
            node.put(key, text);
        }
    }

    private static void flag(ObjectNode node, String key, boolean flag) {
        if (flag) {
            node.put(key, true);
        }
    }
}
