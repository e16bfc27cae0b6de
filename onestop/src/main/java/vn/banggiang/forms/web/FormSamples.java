package vn.banggiang.forms.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.banggiang.forms.FormPost;
import vn.banggiang.forms.FormStep;
import vn.banggiang.forms.facts.Choice;
import vn.banggiang.forms.facts.Condition;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.FormPage;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.QuestionKind;
import vn.banggiang.forms.facts.Typed;
import vn.banggiang.shell.Page;

/** Made-up pages of forms for the style guide: each kind of question, in each state that it can have. */
public final class FormSamples {

    private static final int ANSWERS = 3;

    private final Page page;

    FormSamples(Page page) {
        this.page = page;
    }

    /** Every kind, nothing typed yet. */
    public FormStep every() {
        return opened(questions("every", QuestionKind.values()), Map.of());
    }

    /** With answers. */
    public FormStep answered() {
        return opened(
                questions(
                        "answered",
                        QuestionKind.SHORT_TEXT,
                        QuestionKind.MONEY,
                        QuestionKind.DATE,
                        QuestionKind.ONE_CHOICE,
                        QuestionKind.ROWS),
                Map.of(
                        "answered_short_text",
                        page.text("forms.styleguide"),
                        "answered_money",
                        "1.500.000",
                        "answered_date",
                        "31/12/2015",
                        "answered_one_choice",
                        "a2",
                        "answered_rows",
                        "1",
                        "answered_rows.0.row_short_text",
                        page.text("forms.styleguide"),
                        "answered_rows.0.row_number",
                        "7"));
    }

    /** Sent without what must be answered, and with a day that is none. */
    public FormStep refused() {
        FormDefinition form = form(questions(
                "refused",
                QuestionKind.SHORT_TEXT,
                QuestionKind.DATE,
                QuestionKind.YES_NO,
                QuestionKind.ADDRESS,
                QuestionKind.ROWS,
                QuestionKind.STATEMENT));
        FormPage first = form.pages().getFirst();
        List<String> shown = first.questions().stream().map(Question::key).toList();
        var post = new FormPost(Map.of("refused_date", List.of("31/02/2015")), shown, "next");
        return FormStep.posted(form, first, Typed.NOTHING, post, page.today());
    }

    /** Words that have no room. */
    public FormStep full() {
        List<Question> questions = new ArrayList<>();
        for (QuestionKind kind : List.of(QuestionKind.SHORT_TEXT, QuestionKind.YES_NO)) {
            for (String words : List.of("shell.styleguide.long", "shell.styleguide.unbroken")) {
                String key = "full_" + kind.tag().replace('-', '_') + questions.size();
                questions.add(Question.of(key, kind, page.text(words), false));
            }
        }
        return opened(questions, Map.of());
    }

    private FormStep opened(List<Question> questions, Map<String, String> typed) {
        FormDefinition form = form(questions);
        Map<String, List<String>> values = new LinkedHashMap<>();
        typed.forEach((name, value) -> values.put(name, List.of(value)));
        return FormStep.opened(form, form.pages().getFirst(), Typed.of(form, values), page.today());
    }

    private FormDefinition form(List<Question> questions) {
        String title = page.text("forms.styleguide");
        return new FormDefinition(title, "", List.of(new FormPage("page", title, Condition.ALWAYS, questions)));
    }

    private List<Question> questions(String prefix, QuestionKind... kinds) {
        return Arrays.stream(kinds)
                .map(kind -> question(prefix + "_", kind)
                        .choosing(kind.hasChoices() ? choices() : List.of())
                        .asking(
                                kind == QuestionKind.ROWS
                                        ? List.of(
                                                question("row_", QuestionKind.SHORT_TEXT),
                                                question("row_", QuestionKind.NUMBER))
                                        : List.of()))
                .toList();
    }

    private Question question(String prefix, QuestionKind kind) {
        return Question.of(prefix + kind.tag().replace('-', '_'), kind, page.text(kind.key()), true);
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (int nth = 1; nth <= ANSWERS; nth++) {
            choices.add(new Choice("a" + nth, page.text("forms.asked.row", nth)));
        }
        return choices;
    }
}
