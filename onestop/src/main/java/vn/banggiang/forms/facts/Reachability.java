package vn.banggiang.forms.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds pages and questions that are asked of nobody, by trying: for each of them, the questions that decide about it are
 * answered in every way that makes a difference to their conditions. Where that would be too many ways, it is taken as reached.
 */
final class Reachability {

    private static final int MOST_WAYS = 50_000;

    private final FormDefinition form;
    private final Map<String, Set<String>> compared = new LinkedHashMap<>();
    private int ways;

    Reachability(FormDefinition form) {
        this.form = form;
        conditions(form.pages().stream()
                .flatMap(page -> Stream.concat(
                        Stream.of(page.when()), page.questions().stream().map(Question::when))));
    }

    private void conditions(Stream<Condition> all) {
        all.flatMap(condition -> condition.comparisons().stream())
                .forEach(one -> compared.computeIfAbsent(one.question(), key -> new TreeSet<>())
                        .add(one.value()));
    }

    /** Keys of pages and questions that nobody is asked; questions of such a page are not named again. */
    List<String> unreached() {
        List<String> unreached = new ArrayList<>();
        for (FormPage page : form.pages()) {
            if (!isReached(page.when())) {
                unreached.add(page.key());
                continue;
            }
            page.questions().stream()
                    .filter(question -> !question.when().isAlways() && !isReached(page.when(), question.when()))
                    .map(Question::key)
                    .forEach(unreached::add);
            table(page).forEach(unreached::add);
        }
        return unreached;
    }

    /** Columns of tables, each as a small form of its own. */
    private static Stream<String> table(FormPage page) {
        return page.questions().stream()
                .filter(question -> question.kind() == QuestionKind.ROWS)
                .flatMap(table -> new Reachability(new FormDefinition(
                                "", "", List.of(new FormPage(page.key(), "", Condition.ALWAYS, table.columns()))))
                        .unreached().stream().map(column -> table.key() + "." + column));
    }

    private boolean isReached(Condition... wanted) {
        Set<String> deciding = new HashSet<>();
        Stream.of(wanted).forEach(condition -> gather(condition, deciding));
        List<Step> steps = form.pages().stream()
                .flatMap(page -> page.questions().stream()
                        .filter(question -> deciding.contains(question.key()))
                        .map(question -> new Step(page.when(), question)))
                .toList();
        ways = 0;
        return tried(steps, 0, new LinkedHashMap<>(), wanted);
    }

    private void gather(Condition condition, Set<String> deciding) {
        for (Comparison comparison : condition.comparisons()) {
            if (deciding.add(comparison.question())) {
                form.question(comparison.question()).ifPresent(question -> gather(question.when(), deciding));
                form.pageOf(comparison.question()).ifPresent(page -> gather(page.when(), deciding));
            }
        }
    }

    private boolean tried(List<Step> steps, int at, Map<String, Answer> given, Condition... wanted) {
        if (++ways > MOST_WAYS) {
            return true;
        }
        var answers = new Answers(given);
        if (at == steps.size()) {
            return Stream.of(wanted).allMatch(condition -> Truth.holds(condition, answers));
        }
        Step step = steps.get(at);
        if (!Truth.holds(step.page(), answers) || !Truth.holds(step.question().when(), answers)) {
            return tried(steps, at + 1, given, wanted);
        }
        for (Optional<Answer> way : ways(step.question())) {
            Map<String, Answer> more = new LinkedHashMap<>(given);
            way.ifPresent(answer -> more.put(step.question().key(), answer));
            if (tried(steps, at + 1, more, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** The answers that differ for what compares this question, and none where it need not be answered. */
    private List<Optional<Answer>> ways(Question question) {
        List<Optional<Answer>> ways = new ArrayList<>();
        different(question).map(Optional::of).forEach(ways::add);
        if (!question.required()) {
            ways.add(Optional.empty());
        }
        return ways;
    }

    private Stream<Answer> different(Question question) {
        Set<String> values = compared.getOrDefault(question.key(), Set.of());
        return switch (question.kind()) {
            case YES_NO -> Stream.of(new Answer.YesNo(true), new Answer.YesNo(false));
            case ONE_CHOICE -> question.choices().stream().map(choice -> new Answer.Chosen(choice.key()));
            case CHOICES -> sets(question, values);
            case NUMBER, MONEY -> numbers(question, values);
            case DATE ->
                values.stream()
                        .filter(value -> !value.isEmpty())
                        .map(LocalDate::parse)
                        .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                        .map(Answer.Day::new);
            default -> Stream.of(new Answer.YesNo(true));
        };
    }

    private static Stream<Answer> numbers(Question question, Set<String> values) {
        Limits limits = question.limits();
        BigDecimal step = BigDecimal.ONE.movePointLeft(question.kind() == QuestionKind.MONEY ? 0 : limits.decimals());
        Stream<BigDecimal> bounds = Stream.of(Optional.ofNullable(limits.least()), Optional.ofNullable(limits.most()))
                .flatMap(Optional::stream);
        return Stream.concat(
                        bounds,
                        values.stream().filter(value -> !value.isEmpty()).map(BigDecimal::new))
                .map(bound -> bound.setScale(step.scale(), RoundingMode.FLOOR))
                .flatMap(bound -> Stream.of(bound.subtract(step), bound, bound.add(step)))
                .filter(number -> limits.least() == null
                        ? question.kind() == QuestionKind.NUMBER || number.signum() >= 0
                        : number.compareTo(limits.least()) >= 0)
                .filter(number -> limits.most() == null || number.compareTo(limits.most()) <= 0)
                .distinct()
                .map(Answer.Amount::new);
    }

    /** All sets of the choices that are compared, with one of the others so that none of them is a way too. */
    private static Stream<Answer> sets(Question question, Set<String> values) {
        List<String> named = values.stream().filter(value -> !value.isEmpty()).toList();
        Optional<String> other = question.choices().stream()
                .map(Choice::key)
                .filter(key -> !named.contains(key))
                .findFirst();
        List<List<String>> sets = new ArrayList<>(List.of(List.of()));
        for (String key : named) {
            List<List<String>> with = sets.stream()
                    .map(set -> Stream.concat(set.stream(), Stream.of(key)).toList())
                    .toList();
            sets.addAll(with);
        }
        return sets.stream()
                .map(set -> set.isEmpty() ? other.stream().toList() : set)
                .filter(set -> !set.isEmpty())
                .map(Answer.Several::new);
    }

    private record Step(Condition page, Question question) {}
}
