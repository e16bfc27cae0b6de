package vn.banggiang.forms.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a question differs between two versions of a form.
 *
 * @param label as the newer version has it, of one that is gone as the older had it
 * @param parts that differ, of one that changed
 */
public record FormDifference(Kind kind, String question, String label, List<QuestionPart> parts) {

    /** What happened to the question. */
    public enum Kind {
        COME,
        GONE,
        CHANGED,
        /** Asked in another place. */
        MOVED;

        /** Message key of its name. */
        public String key() {
            return "forms.difference." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the list. */
    public FormDifference {
        parts = List.copyOf(parts);
    }

    /** Question by question, in the order of the newer version; what is gone last. */
    public static List<FormDifference> between(FormDefinition before, FormDefinition after) {
        Set<String> stayed = stayed(before, after);
        List<FormDifference> differences = new ArrayList<>();
        after.questions()
                .forEach(question -> before.question(question.key())
                        .ifPresentOrElse(
                                old -> changed(old, question)
                                        .or(() -> moved(question, stayed))
                                        .ifPresent(differences::add),
                                () -> differences.add(of(Kind.COME, question))));
        before.questions()
                .filter(question -> after.question(question.key()).isEmpty())
                .map(question -> of(Kind.GONE, question))
                .forEach(differences::add);
        return differences;
    }

    private static Optional<FormDifference> changed(Question before, Question after) {
        List<QuestionPart> parts = Arrays.stream(QuestionPart.values())
                .filter(part -> part.differs(before, after))
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new FormDifference(Kind.CHANGED, after.key(), after.label(), parts));
    }

    private static Optional<FormDifference> moved(Question question, Set<String> stayed) {
        return stayed.contains(question.key()) ? Optional.empty() : Optional.of(of(Kind.MOVED, question));
    }

    /** Keys that are on the same page as before, and as many of them in the same order as there can be. */
    private static Set<String> stayed(FormDefinition before, FormDefinition after) {
        List<String> old = before.questions().map(Question::key).toList();
        List<String> shared = after.questions()
                .map(Question::key)
                .filter(old::contains)
                .filter(key -> page(before, key).equals(page(after, key)))
                .toList();
        List<Set<String>> longest = new ArrayList<>();
        for (int at = 0; at < shared.size(); at++) {
            Set<String> best = Set.of();
            for (int earlier = 0; earlier < at; earlier++) {
                boolean inOrder = old.indexOf(shared.get(earlier)) < old.indexOf(shared.get(at));
                best = inOrder && longest.get(earlier).size() > best.size() ? longest.get(earlier) : best;
            }
            Set<String> with = new HashSet<>(best);
            with.add(shared.get(at));
            longest.add(with);
        }
        return longest.stream().max(Comparator.comparingInt(Set::size)).orElse(Set.of());
    }

    private static String page(FormDefinition form, String question) {
        return form.pageOf(question).map(FormPage::key).orElse("");
    }

    private static FormDifference of(Kind kind, Question question) {
        return new FormDifference(kind, question.key(), question.label(), List.of());
    }
}
