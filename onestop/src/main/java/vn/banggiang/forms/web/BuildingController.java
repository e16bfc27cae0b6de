package vn.banggiang.forms.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.forms.FormId;
import vn.banggiang.forms.FormRights;
import vn.banggiang.forms.FormView;
import vn.banggiang.forms.Forms;
import vn.banggiang.forms.facts.Condition;
import vn.banggiang.forms.facts.FormChange;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.FormPage;
import vn.banggiang.forms.facts.FormsException;
import vn.banggiang.forms.facts.NewKey;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.QuestionKind;
import vn.banggiang.identity.SignedIn;

/** Building a form: its head, pages, questions and the columns of tables, one change at a time. */
@Controller
@RequestMapping("/forms/{id}")
class BuildingController {

    private final Forms forms;
    private final FormRights rights;

    BuildingController(Forms forms, FormRights rights) {
        this.forms = forms;
        this.rights = rights;
    }

    @PostMapping("/head")
    String head(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam String mark,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String source) {
        return change(by, id, mark, new FormChange.Headed(title, source), "");
    }

    @PostMapping("/pages")
    String addPage(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam String mark,
            @RequestParam(defaultValue = "") String title) {
        FormDefinition form = built(by, id).definition();
        String key = NewKey.of(
                title, "trang", form.pages().stream().map(FormPage::key).toList());
        return change(by, id, mark, new FormChange.PagePut(key, title, Condition.ALWAYS), key);
    }

    @GetMapping("/page")
    String page(@AuthenticationPrincipal SignedIn by, @PathVariable UUID id, @RequestParam String key, Model model) {
        FormView view = built(by, id);
        FormPage page = view.definition().page(key).orElseThrow(BuildingController::gone);
        model.addAttribute("view", view);
        model.addAttribute("formPage", page);
        model.addAttribute("statements", Statements.before(view.definition(), page));
        return "forms/page";
    }

    @PostMapping("/page")
    String changePage(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam String mark,
            @RequestParam String key,
            @RequestParam(defaultValue = "") String title,
            @RequestParam MultiValueMap<String, String> sent) {
        return change(by, id, mark, new FormChange.PagePut(key, title, SentCondition.of(sent)), key);
    }

    @PostMapping("/page/remove")
    String removePage(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam String mark,
            @RequestParam String key) {
        return change(by, id, mark, new FormChange.PageRemoved(key), "");
    }

    @PostMapping("/page/move")
    String movePage(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam String mark,
            @RequestParam String key,
            @RequestParam int to) {
        return change(by, id, mark, new FormChange.PageMoved(key, to), key);
    }

    /**
     * A question before who builds it.
     *
     * @param key empty for a new one
     * @param page where a new one is added
     * @param table whose column it is; empty for a question of its own
     * @param kind another than it has
     */
    @GetMapping("/question")
    String question(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String table,
            @RequestParam Optional<QuestionKind> kind,
            Model model) {
        FormView view = built(by, id);
        FormDefinition form = view.definition();
        Optional<Question> there = key.isEmpty() ? Optional.empty() : Optional.of(found(form, table, key));
        Question blank = Question.of("new", kind.orElse(QuestionKind.SHORT_TEXT), "", there.isEmpty());
        model.addAttribute("view", view);
        model.addAttribute(
                "question",
                there.map(one -> kind.map(other -> as(one, other)).orElse(one)).orElse(blank));
        model.addAttribute("fresh", there.isEmpty());
        model.addAttribute("at", page);
        model.addAttribute("table", table);
        model.addAttribute(
                "statements",
                table.isEmpty()
                        ? Statements.before(form, there.map(Question::key), page)
                        : Statements.beforeColumn(form.question(table).orElseThrow(BuildingController::gone), key));
        return "forms/question";
    }

    @PostMapping("/question")
    String putQuestion(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam String mark,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String table,
            @RequestParam MultiValueMap<String, String> sent) {
        FormDefinition form = built(by, id).definition();
        Optional<Question> before = key.isEmpty() ? Optional.empty() : Optional.of(found(form, table, key));
        if (table.isEmpty()) {
            List<String> taken = form.questions().map(Question::key).toList();
            Question question = new SentQuestion(sent, before, taken).question();
            return change(by, id, mark, new FormChange.QuestionPut(page, question), question.key());
        }
        Question whole = form.question(table).orElseThrow(BuildingController::gone);
        List<String> taken = whole.columns().stream().map(Question::key).toList();
        Question column = new SentQuestion(sent, before, taken).question();
        return change(by, id, mark, new FormChange.ColumnPut(table, column), table);
    }

    @PostMapping("/question/remove")
    String removeQuestion(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam String mark,
            @RequestParam String key,
            @RequestParam(defaultValue = "") String table) {
        return table.isEmpty()
                ? change(by, id, mark, new FormChange.QuestionRemoved(key), "")
                : change(by, id, mark, new FormChange.ColumnRemoved(table, key), table);
    }

    @PostMapping("/question/move")
    String moveQuestion(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam String mark,
            @RequestParam String key,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String table,
            @RequestParam int to) {
        return table.isEmpty()
                ? change(by, id, mark, new FormChange.QuestionMoved(key, page, to), key)
                : change(by, id, mark, new FormChange.ColumnMoved(table, key, to), table);
    }

    private String change(SignedIn by, UUID id, String mark, FormChange change, String at) {
        forms.change(by.actor(), new FormId(id), mark, change);
        return "redirect:/forms/" + id + (at.isEmpty() ? "" : "#" + at);
    }

    private FormView built(SignedIn by, UUID id) {
        FormView view = forms.see(by.actor(), new FormId(id));
        if (!rights.mayWrite(by.actor(), view.form().agency())) {
            throw FormsException.forbidden("forms.only-officers");
        }
        return view;
    }

    private static Question found(FormDefinition form, String table, String key) {
        return (table.isEmpty()
                        ? form.question(key)
                        : form.question(table)
                                .flatMap(whole -> whole.columns().stream()
                                        .filter(column -> column.key().equals(key))
                                        .findFirst()))
                .orElseThrow(BuildingController::gone);
    }

    private static Question as(Question question, QuestionKind kind) {
        return new Question(
                question.key(),
                kind,
                question.label(),
                question.help(),
                question.required(),
                question.when(),
                question.limits(),
                question.choices(),
                question.columns(),
                question.askAnew(),
                question.personal(),
                question.printed());
    }

    private static FormsException gone() {
        return FormsException.missing("forms.not-found");
    }
}
