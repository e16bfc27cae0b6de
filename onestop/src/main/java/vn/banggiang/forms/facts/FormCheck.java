package vn.banggiang.forms.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a form can be published: everything has words, conditions mean something, and everything can be reached. */
final class FormCheck {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    private final FormDefinition form;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Question> earlier = new LinkedHashMap<>();

    private FormCheck(FormDefinition form) {
        this.form = form;
    }

    static List<Fault> of(FormDefinition form) {
        var check = new FormCheck(form);
        check.form();
        return List.copyOf(check.faults);
    }

    private void form() {
        if (form.title().isEmpty()) {
            note("", "forms.fault.no-title");
        }
        if (form.pages().isEmpty()) {
            note("", "forms.fault.no-pages");
        }
        form.pages().forEach(this::page);
        if (faults.isEmpty()) {
            new Reachability(form).unreached().forEach(place -> note(place, "forms.fault.never-asked"));
        }
    }

    private void page(FormPage page) {
        if (page.title().isEmpty()) {
            note(page.key(), "forms.fault.no-title");
        }
        if (page.questions().isEmpty()) {
            note(page.key(), "forms.fault.no-questions");
        }
        condition(page.key(), page.when(), earlier);
        page.questions().forEach(question -> {
            condition(question.key(), question.when(), earlier);
            question(question.key(), question);
            earlier.put(question.key(), question);
        });
    }

    private void question(String place, Question question) {
        if (question.label().isEmpty()) {
            note(place, "forms.fault.no-label");
        }
        if (question.kind().hasChoices()
                && question.choices().size() < (question.kind() == QuestionKind.CHOICES ? 1 : 2)) {
            note(place, "forms.fault.few-choices");
        }
        if (question.choices().stream().anyMatch(choice -> choice.label().isEmpty())) {
            note(place, "forms.fault.choice-without-label");
        }
        limits(place, question);
        if (question.kind() == QuestionKind.ROWS) {
            columns(place, question);
        }
    }

    private void columns(String place, Question table) {
        if (table.columns().isEmpty()) {
            note(place, "forms.fault.no-columns");
        }
        Map<String, Question> before = new LinkedHashMap<>();
        for (Question column : table.columns()) {
            String cell = place + "." + column.key();
            if (!column.kind().isColumn()) {
                note(cell, "forms.fault.no-column");
            }
            condition(cell, column.when(), before);
            question(cell, column);
            before.put(column.key(), column);
        }
    }

    private void limits(String place, Question question) {
        Limits limits = question.limits();
        BigDecimal least = limits.least();
        BigDecimal most = limits.most();
        boolean fits = true;
        switch (question.kind()) {
            case NUMBER, MONEY -> {
                int decimals = question.kind() == QuestionKind.MONEY ? 0 : limits.decimals();
                BigDecimal from = least == null && question.kind() == QuestionKind.MONEY ? BigDecimal.ZERO : least;
                fits = from == null
                        || most == null
                        || from.setScale(decimals, RoundingMode.CEILING).compareTo(most) <= 0;
            }
            case SHORT_TEXT, LONG_TEXT -> fits = isCount(most, question.letters(), 1);
            case ROWS ->
                fits = isCount(most, question.rows(), 1)
                        && isCount(least, limits.fewest(), 0)
                        && limits.fewest() <= question.rows();
            case PAPER -> fits = isCount(most, question.files(), 1);
            default -> {}
        }
        if (!fits) {
            note(place, "forms.fault.nothing-fits");
        }
    }

    /** Whether a bound is what it counts for: whole, and within what the kind takes. */
    private static boolean isCount(@Nullable BigDecimal bound, int taken, int fewest) {
        return bound == null || (bound.compareTo(BigDecimal.valueOf(taken)) == 0 && taken >= fewest);
    }

    private void condition(String place, Condition condition, Map<String, Question> before) {
        for (Comparison comparison : condition.comparisons()) {
            Question asked = before.get(comparison.question());
            if (asked == null) {
                note(place, "forms.fault.not-before", comparison.question());
            } else if (!asked.kind().operators().contains(comparison.operator())) {
                note(place, "forms.fault.operator-unfit", asked.label());
            } else if (comparison.operator().takesValue() && !fits(comparison, asked)) {
                note(place, "forms.fault.value-unfit", comparison.value(), asked.label());
            }
        }
    }

    private static boolean fits(Comparison comparison, Question asked) {
        String value = comparison.value();
        return switch (asked.kind()) {
            case YES_NO -> "yes".equals(value) || "no".equals(value);
            case ONE_CHOICE, CHOICES ->
                asked.choices().stream().anyMatch(choice -> choice.key().equals(value));
            case NUMBER, MONEY -> NUMBER.matcher(value).matches();
            case DATE -> day(value).isPresent();
            default -> false;
        };
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void note(String place, String key, Object... args) {
        faults.add(Fault.of(place, key, args));
    }
}
