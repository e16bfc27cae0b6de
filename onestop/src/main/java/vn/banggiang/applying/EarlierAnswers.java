package vn.banggiang.applying;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.ApplicantId;
import vn.banggiang.cases.OwnCases;
import vn.banggiang.forms.FormVersion;
import vn.banggiang.forms.facts.Answers;
import vn.banggiang.forms.facts.QuestionKind;
import vn.banggiang.forms.facts.Typed;
import vn.banggiang.forms.json.AnswersJson;
import vn.banggiang.forms.json.SentAnswers;

/** What somebody answered before is typed already, except what is asked anew each time: files and assurances always are. */
@Component
class EarlierAnswers {

    private final OwnCases cases;

    EarlierAnswers(OwnCases cases) {
        this.cases = cases;
    }

    Typed of(ApplicantActor actor, ApplicantId principal, FormVersion form, LocalDate today) {
        return cases.lastAnswers(actor, principal, form.form())
                .map(answers -> typed(form, answers, today))
                .orElse(Typed.NOTHING);
    }

    private static Typed typed(FormVersion form, Answers answers, LocalDate today) {
        ObjectNode tree = AnswersJson.tree(answers);
        form.definition()
                .questions()
                .filter(question -> question.askAnew()
                        || question.kind() == QuestionKind.PAPER
                        || question.kind() == QuestionKind.STATEMENT)
                .forEach(question -> tree.remove(question.key()));
        return SentAnswers.read(form.definition(), tree, today).typed();
    }
}
