package vn.banggiang.forms.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.banggiang.forms.facts.Choice;
import vn.banggiang.forms.facts.DaySpan;
import vn.banggiang.forms.facts.FormsException;
import vn.banggiang.forms.facts.Limits;
import vn.banggiang.forms.facts.NewKey;
import vn.banggiang.forms.facts.PaperType;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.QuestionKind;

/**
 * A question as the builder's page sends it.
 *
 * @param before the question that is changed; empty for a new one
 * @param taken keys that a new one cannot have
 */
record SentQuestion(MultiValueMap<String, String> sent, Optional<Question> before, List<String> taken) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern SMALL = Pattern.compile("\\d{1,4}");

    Question question() {
        QuestionKind kind =
                QuestionKind.tagged(of("kind")).orElseThrow(() -> FormsException.invalid("kind", "forms.json.no-kind"));
        return new Question(
                before.map(Question::key).orElseGet(() -> NewKey.of(of("label"), "cau", taken)),
                kind,
                of("label"),
                of("help"),
                has("required"),
                SentCondition.of(sent),
                limits(),
                choices(),
                before.map(Question::columns).orElse(List.of()),
                has("askAnew"),
                has("personal"),
                of("printed"));
    }

    private Limits limits() {
        return new Limits(
                number("least"),
                number("most"),
                count("decimals", 0),
                of("unit"),
                DaySpan.tagged(of("days")).orElse(DaySpan.ANY),
                count("megabytes", Limits.USUAL_MEGABYTES),
                types());
    }

    private Set<PaperType> types() {
        Set<PaperType> types = EnumSet.noneOf(PaperType.class);
        sent.getOrDefault("types", List.of())
                .forEach(tag -> PaperType.tagged(tag).ifPresent(types::add));
        return types;
    }

    /** Those that were there keep their keys; those whose words were taken away go; each line of the rest is a new one. */
    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        List<String> keys = sent.getOrDefault("choiceKey", List.of());
        List<String> labels = sent.getOrDefault("choiceLabel", List.of());
        for (int at = 0; at < Math.min(keys.size(), labels.size()); at++) {
            if (!labels.get(at).isBlank()) {
                choices.add(new Choice(keys.get(at), labels.get(at)));
            }
        }
        of("choicesMore")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    List<String> used = choices.stream().map(Choice::key).toList();
                    choices.add(new Choice(NewKey.of(line, "chon", used), line));
                });
        return choices;
    }

    private @Nullable BigDecimal number(String field) {
        String typed = of(field).strip().replace(" ", "");
        String plain = typed.indexOf(',') >= 0 || typed.matches("-?\\d{1,3}(\\.\\d{3})+")
                ? typed.replace(".", "").replace(',', '.')
                : typed;
        if (plain.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(plain).matches()) {
            throw FormsException.invalid(field, "forms.no-limit");
        }
        return new BigDecimal(plain);
    }

    private int count(String field, int otherwise) {
        String typed = of(field).strip();
        if (typed.isEmpty()) {
            return otherwise;
        }
        if (!SMALL.matcher(typed).matches()) {
            throw FormsException.invalid(field, "forms.no-limit");
        }
        return Integer.parseInt(typed);
    }

    private boolean has(String field) {
        return !of(field).isEmpty();
    }

    private String of(String field) {
        String value = sent.getFirst(field);
        return value == null ? "" : value;
    }
}
