package vn.banggiang.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.FormPage;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.QuestionKind;
import vn.banggiang.forms.facts.Typed;

/**
 * A page of a form as a browser posts it: what was typed, {@code shown} for each question that was on it, and {@code act}.
 *
 * @param shown keys of the questions that the page had
 * @param act {@code next} (also when nothing was said), {@code save}, {@code stay}, {@code add:table} or {@code remove:table:0}
 */
public record FormPost(Map<String, List<String>> values, List<String> shown, String act) {

    private static final int MOST_SHOWN = 100;
    private static final Pattern ADD = Pattern.compile("add:([a-z0-9_]{1,40})");
    private static final Pattern REMOVE = Pattern.compile("remove:([a-z0-9_]{1,40}):(\\d{1,3})");

    /** Reads the parameters of a request. */
    public static FormPost of(Map<String, List<String>> parameters) {
        List<String> acts = parameters.getOrDefault("act", List.of());
        return new FormPost(
                parameters,
                parameters.getOrDefault("shown", List.of()).stream()
                        .limit(MOST_SHOWN)
                        .toList(),
                acts.isEmpty() ? "next" : acts.getLast());
    }

    /** Whether the person wants to go on, and so is told what is wrong. */
    boolean goesOn() {
        return !isSaved() && !"stay".equals(act) && !act.startsWith("add:") && !act.startsWith("remove:");
    }

    /** Whether the person wants to go on another time. */
    public boolean isSaved() {
        return "save".equals(act);
    }

    /** The draft with this page. */
    Typed on(FormDefinition form, FormPage page, Typed before) {
        Typed typed = before.with(form, page, shown, values);
        Optional<Question> grown = ADD.matcher(act)
                .results()
                .filter(match -> match.group().equals(act))
                .findFirst()
                .flatMap(match -> table(form, match.group(1)));
        if (grown.isPresent()) {
            return typed.withRow(form, grown.get());
        }
        Optional<MatchResult> removed = REMOVE.matcher(act)
                .results()
                .filter(match -> match.group().equals(act))
                .findFirst();
        return removed.flatMap(match -> table(form, match.group(1))
                        .map(table -> typed.withoutRow(form, table, Integer.parseInt(match.group(2)))))
                .orElse(typed);
    }

    private static Optional<Question> table(FormDefinition form, String key) {
        return form.question(key).filter(question -> question.kind() == QuestionKind.ROWS);
    }
}
