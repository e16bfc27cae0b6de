package vn.banggiang.forms.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Whether a condition holds of answers. Nothing follows from what was not answered, except that it was not. */
final class Truth {

    private Truth() {}

    static boolean holds(Condition condition, Answers answers) {
        if (condition.isAlways()) {
            return true;
        }
        return condition.any()
                ? condition.comparisons().stream().anyMatch(one -> holds(one, answers))
                : condition.comparisons().stream().allMatch(one -> holds(one, answers));
    }

    private static boolean holds(Comparison comparison, Answers answers) {
        return answers.of(comparison.question())
                .map(answer -> holds(comparison.operator(), comparison.value(), answer))
                .orElse(comparison.operator() == Operator.NOT_ANSWERED);
    }

    private static boolean holds(Operator operator, String value, Answer answer) {
        return switch (operator) {
            case ANSWERED -> true;
            case NOT_ANSWERED -> false;
            case IS -> is(value, answer);
            case IS_NOT -> !is(value, answer);
            case AT_LEAST -> answer instanceof Answer.Amount(BigDecimal amount) && amount.compareTo(number(value)) >= 0;
            case AT_MOST -> answer instanceof Answer.Amount(BigDecimal amount) && amount.compareTo(number(value)) <= 0;
            case BEFORE -> answer instanceof Answer.Day(LocalDate day) && day.isBefore(LocalDate.parse(value));
            case AFTER -> answer instanceof Answer.Day(LocalDate day) && day.isAfter(LocalDate.parse(value));
            case CONTAINS ->
                answer instanceof Answer.Several several && several.choices().contains(value);
            case CONTAINS_NOT ->
                answer instanceof Answer.Several several && !several.choices().contains(value);
        };
    }

    private static boolean is(String value, Answer answer) {
        return switch (answer) {
            case Answer.YesNo(boolean yes) -> value.equals(yes ? "yes" : "no");
            case Answer.Chosen(String choice) -> value.equals(choice);
            case Answer.Amount(BigDecimal amount) -> amount.compareTo(number(value)) == 0;
            default -> false;
        };
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }
}
