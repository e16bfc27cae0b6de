package vn.banggiang.forms.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks through a form once, in its order: whether a thing is asked depends only on what stands before it. */
final class Evaluation {

    private final FormDefinition form;
    private final LocalDate today;
    private final AnswerReader reader;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    Evaluation(FormDefinition form, Typed typed, LocalDate today) {
        this.form = form;
        this.today = today;
        this.reader = new AnswerReader(typed, today, problems);
    }

    Reading reading() {
        List<FormPage> pages = form.pages().stream().filter(this::isAsked).toList();
        return new Reading(form, today, new Answers(answers), problems, pages, asked);
    }

    private boolean isAsked(FormPage page) {
        if (!Truth.holds(page.when(), soFar())) {
            return false;
        }
        int before = asked.size();
        page.questions().forEach(this::read);
        return asked.size() > before;
    }

    private void read(Question question) {
        if (Truth.holds(question.when(), soFar())) {
            asked.add(question.key());
            reader.read(question).ifPresent(answer -> answers.put(question.key(), answer));
        }
    }

    private Answers soFar() {
        return new Answers(answers);
    }
}
