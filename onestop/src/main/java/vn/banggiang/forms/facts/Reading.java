package vn.banggiang.forms.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was typed, read by a form.
 *
 * @param today on which it was read
 * @param answers to what is asked, as far as they can be taken
 * @param problems in the order of the form; nothing is sent while there is one
 * @param pages on which something is asked
 * @param asked keys of the questions that are asked
 */
public record Reading(
        FormDefinition form,
        LocalDate today,
        Answers answers,
        List<Problem> problems,
        List<FormPage> pages,
        Set<String> asked) {

    /** Copies what it is given. */
    public Reading {
        problems = List.copyOf(problems);
        pages = List.copyOf(pages);
        asked = Set.copyOf(asked);
    }

    /** Whether everything that is asked is answered, and rightly. */
    public boolean isComplete() {
        return problems.isEmpty();
    }

    /** What is asked on a page. */
    public List<Question> questions(FormPage page) {
        return page.questions().stream()
                .filter(question -> asked.contains(question.key()))
                .toList();
    }

    /** What is wrong on a page. */
    public List<Problem> problems(FormPage page) {
        Set<String> keys = page.questions().stream().map(Question::key).collect(Collectors.toSet());
        return problems.stream()
                .filter(problem -> keys.contains(problem.question()))
                .toList();
    }

    /** The page with this key, if anything is asked on it. */
    public Optional<FormPage> page(String key) {
        return pages.stream().filter(page -> page.key().equals(key)).findFirst();
    }

    /** The page after the one with this key, even if nothing is asked there any more; empty after the last. */
    public Optional<FormPage> after(String key) {
        return form.pages().stream()
                .dropWhile(page -> !page.key().equals(key))
                .skip(1)
                .filter(pages::contains)
                .findFirst();
    }

    /** The page before the one with this key; empty before the first. */
    public Optional<FormPage> before(String key) {
        return form.pages().stream()
                .takeWhile(page -> !page.key().equals(key))
                .filter(pages::contains)
                .reduce((first, second) -> second);
    }

    /** The first page on which something is missing or wrong. */
    public Optional<FormPage> firstOpen() {
        return pages.stream().filter(page -> !problems(page).isEmpty()).findFirst();
    }

    /** Whether a column is asked in a row of a table, counted from 0, by what is typed in that row. */
    public boolean isAsked(Typed typed, Question table, int row, Question column) {
        return AnswerReader.isAsked(typed, today, table, row, column);
    }

    /** Papers that are asked for. */
    public Stream<Question> papers() {
        return form.questions()
                .filter(question -> question.kind() == QuestionKind.PAPER && asked.contains(question.key()));
    }
}
