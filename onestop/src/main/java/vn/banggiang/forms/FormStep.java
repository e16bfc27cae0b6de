package vn.banggiang.forms;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.FormPage;
import vn.banggiang.forms.facts.Problem;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.QuestionKind;
import vn.banggiang.forms.facts.Reading;
import vn.banggiang.forms.facts.Typed;

/**
 * One page of a form before somebody who fills it in: as the template {@code forms.asked.page} draws it.
 *
 * @param told keys of the questions whose problems are shown
 * @param done whether the page was posted and nothing on it is wrong
 */
public record FormStep(FormPage page, Typed typed, Reading reading, Set<String> told, boolean done) {

    /** Copies the set. */
    public FormStep {
        told = Set.copyOf(told);
    }

    /** The page as somebody comes to it: what is wrong is told only where something was typed. */
    public static FormStep opened(FormDefinition form, FormPage page, Typed typed, LocalDate today) {
        Reading reading = form.read(typed, today);
        boolean begun = page.questions().stream().anyMatch(question -> isTyped(typed, question));
        return new FormStep(page, typed, reading, begun ? reading.asked() : Set.of(), false);
    }

    /**
     * The page after it was posted. Questions that it did not have before, since a condition came to hold only now, are shown
     * first without being held against anybody.
     */
    public static FormStep posted(FormDefinition form, FormPage page, Typed before, FormPost post, LocalDate today) {
        Typed typed = post.on(form, page, before);
        Reading reading = form.read(typed, today);
        List<Question> asked = reading.questions(page);
        boolean seen = asked.stream()
                .filter(question -> question.kind() != QuestionKind.NOTE)
                .allMatch(question -> post.shown().contains(question.key()));
        Set<String> told = post.goesOn() ? new HashSet<>(post.shown()) : Set.of();
        boolean right = reading.problems(page).isEmpty();
        return new FormStep(page, typed, reading, told, post.goesOn() && seen && right);
    }

    /** What is asked on the page. */
    public List<Question> questions() {
        return reading.questions(page);
    }

    /** What is told to be wrong on the page. */
    public List<Problem> problems() {
        return reading.problems(page).stream()
                .filter(problem -> told.contains(problem.question()))
                .toList();
    }

    /** What is told to be wrong with an input. */
    public Optional<Problem> problem(String field) {
        return problems().stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst();
    }

    /** How many rows of a table are drawn: those there are, and one to begin with. */
    public int rows(Question table) {
        return Math.max(1, Math.min(typed.rows(table), Question.ROWS));
    }

    /** Whether a column is asked in a row: that depends on what was typed in it. */
    public boolean isAsked(Question table, int row, Question column) {
        return reading.isAsked(typed, table, row, column);
    }

    /** Whether the question is asked now. */
    public boolean isAsked(Question question) {
        return reading.asked().contains(question.key());
    }

    /** Whether an answer on this page decides about the question, or about columns of it. */
    public boolean isDecidedHere(Question question) {
        return question.when().comparisons().stream()
                        .anyMatch(comparison -> page.questions().stream()
                                .anyMatch(other -> other.key().equals(comparison.question())))
                || question.columns().stream().anyMatch(column -> !column.when().isAlways());
    }

    /** Selectors of what is drawn again on each change: only that, so that nothing is lost that is being typed beside it. */
    public String drawnAgain() {
        return page.questions().stream()
                .filter(this::isDecidedHere)
                .map(question -> "#when-" + question.key())
                .collect(Collectors.joining(","));
    }

    /** What the question is called to which a problem belongs. */
    public String label(Problem problem) {
        return reading.form().question(problem.question()).map(Question::label).orElse("");
    }

    /** The page that follows; empty where the answers are to be checked. */
    public Optional<FormPage> next() {
        return reading.after(page.key());
    }

    /** The page before. */
    public Optional<FormPage> previous() {
        return reading.before(page.key());
    }

    /** Which page of how many, counted from 1. */
    public int number() {
        return Math.max(1, reading.pages().indexOf(page) + 1);
    }

    private static boolean isTyped(Typed typed, Question question) {
        return typed.values().keySet().stream()
                .anyMatch(name -> name.equals(question.key()) || name.startsWith(question.key() + "."));
    }
}
