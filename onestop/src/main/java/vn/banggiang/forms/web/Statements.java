package vn.banggiang.forms.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.banggiang.forms.facts.Choice;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.FormPage;
import vn.banggiang.forms.facts.Operator;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.QuestionKind;

/**
 * What a condition can say of one earlier question, to choose from: a person need not put it together.
 *
 * @param question whose answer is asked of
 * @param said each with the operator, and the value where the question's answers are given
 */
public record Statements(Question question, List<Said> said) {

    /**
     * One of them.
     *
     * @param value what it is compared with; empty where that is typed, or there is nothing to compare
     * @param label of the value; empty like it
     */
    public record Said(Operator operator, String value, String label) {

        /** As the page sends it. */
        public String sent(Question question) {
            return question.key() + "|" + operator.tag() + "|" + value;
        }
    }

    static List<Statements> before(FormDefinition form, FormPage page) {
        return of(form.pages().stream()
                .takeWhile(one -> !one.key().equals(page.key()))
                .flatMap(one -> one.questions().stream()));
    }

    /** @param key of the question; a new one comes at the end of the page */
    static List<Statements> before(FormDefinition form, Optional<String> key, String page) {
        if (key.isPresent()) {
            return of(form.questions().takeWhile(question -> !question.key().equals(key.get())));
        }
        List<Question> earlier = new ArrayList<>();
        for (FormPage one : form.pages()) {
            earlier.addAll(one.questions());
            if (one.key().equals(page)) {
                break;
            }
        }
        return of(earlier.stream());
    }

    static List<Statements> beforeColumn(Question table, String key) {
        return of(table.columns().stream().takeWhile(column -> !column.key().equals(key)));
    }

    private static List<Statements> of(Stream<Question> questions) {
        return questions
                .filter(question -> question.kind() != QuestionKind.NOTE)
                .map(question -> new Statements(
                        question,
                        question.kind().operators().stream()
                                .sorted()
                                .flatMap(operator -> said(question, operator))
                                .toList()))
                .toList();
    }

    private static Stream<Said> said(Question question, Operator operator) {
        if (!operator.takesValue()) {
            return Stream.of(new Said(operator, "", ""));
        }
        return switch (question.kind()) {
            case YES_NO -> Stream.of(new Said(operator, "yes", "forms.yes"), new Said(operator, "no", "forms.no"));
            case ONE_CHOICE, CHOICES -> question.choices().stream().map(choice -> chosen(operator, choice));
            default -> Stream.of(new Said(operator, "", ""));
        };
    }

    private static Said chosen(Operator operator, Choice choice) {
        return new Said(operator, choice.key(), choice.label());
    }
}
