package vn.banggiang.forms.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.forms.facts.Comparison;
import vn.banggiang.forms.facts.Condition;
import vn.banggiang.forms.facts.FormsException;
import vn.banggiang.forms.facts.Operator;

/** A condition as the builder's page sends it: {@code statement} (question, operator and value) and {@code compared} for each. */
final class SentCondition {

    private SentCondition() {}

    static Condition of(MultiValueMap<String, String> sent) {
        List<String> statements = sent.getOrDefault("statement", List.of());
        List<String> compared = sent.getOrDefault("compared", List.of());
        List<Comparison> comparisons = new ArrayList<>();
        for (int at = 0; at < Math.min(statements.size(), Condition.MOST); at++) {
            String typed = at < compared.size() ? compared.get(at) : "";
            comparison(statements.get(at), typed).ifPresent(comparisons::add);
        }
        return new Condition("any".equals(sent.getFirst("joined")), comparisons);
    }

    private static Optional<Comparison> comparison(String statement, String typed) {
        if (statement.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = statement.split("\\|", 3);
        Optional<Operator> operator = parts.length < 3 ? Optional.empty() : Operator.tagged(parts[1]);
        return Optional.of(new Comparison(
                parts[0],
                operator.orElseThrow(() -> FormsException.invalid("statement", "forms.json.no-operator")),
                parts[2].isEmpty() ? plain(typed) : parts[2]));
    }

    /** A day or a number as it is kept; what is neither is told by the check. */
    private static String plain(String typed) {
        return TypedDay.read(typed)
                .map(Object::toString)
                .orElseGet(() -> typed.strip().replace(".", "").replace(',', '.'));
    }
}
