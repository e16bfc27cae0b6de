package vn.banggiang.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.FormPage;
import vn.banggiang.forms.facts.Problem;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.Samples;
import vn.banggiang.forms.facts.Typed;

/** One page at a time, by plain posts: what comes to be asked is shown before it is held against anybody. */
class FormStepTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final FormDefinition form = Samples.household();
    private final FormPage business = form.page("business").orElseThrow();

    @Test
    void aFreshPageTellsNothing() {
        assertThat(FormStep.opened(form, business, Typed.NOTHING, TODAY).problems())
                .isEmpty();
    }

    @Test
    void goingOnTellsWhatIsMissing() {
        FormStep step = posted(Map.of("shown", List.of("trade", "area", "capital", "hours", "partners")));

        assertThat(step.done()).isFalse();
        assertThat(step.problems()).extracting(Problem::field).containsExactly("trade", "area", "capital", "partners");
    }

    @Test
    void whatComesToBeAskedIsShownFirst() {
        Map<String, List<String>> post = new HashMap<>(Samples.complete());
        post.put("trade", List.of("other"));
        post.put("shown", List.of("trade", "area", "capital", "hours", "partners"));
        FormStep step = posted(post);

        assertThat(step.done()).isFalse();
        assertThat(step.problems()).isEmpty();
        assertThat(step.questions()).extracting(Question::key).contains("which");

        post.put("shown", List.of("trade", "which", "area", "capital", "hours", "partners"));
        assertThat(posted(post).problems()).extracting(Problem::field).containsExactly("which");
    }

    @Test
    void aPageThatIsRightLeadsToTheNextThatIsAsked() {
        Map<String, List<String>> post = new HashMap<>(Samples.complete());
        post.put("shown", List.of("trade", "area", "capital", "hours", "partners"));
        assertThat(posted(post).next().map(FormPage::key)).contains("together");
        assertThat(posted(post).done()).isTrue();

        post.put("partners", List.of("no"));
        assertThat(posted(post).next().map(FormPage::key)).contains("end");
    }

    @Test
    void savingTellsNothingAndGoesNowhere() {
        FormStep step = posted(Map.of("shown", List.of("area"), "area", List.of("x"), "act", List.of("save")));

        assertThat(step.done()).isFalse();
        assertThat(step.problems()).isEmpty();
        assertThat(step.typed().one("area")).isEqualTo("x");
    }

    @Test
    void rowsComeAndGoByButtons() {
        FormPage together = form.page("together").orElseThrow();
        Question people = form.question("people").orElseThrow();
        Map<String, List<String>> post = new HashMap<>(Samples.complete());
        post.put("shown", List.of("people"));
        post.put("act", List.of("add:people"));
        FormStep more = FormStep.posted(form, together, Typed.of(form, Samples.complete()), FormPost.of(post), TODAY);
        assertThat(more.rows(people)).isEqualTo(3);
        assertThat(more.done()).isFalse();

        post.put("act", List.of("remove:people:0"));
        FormStep fewer = FormStep.posted(form, together, Typed.of(form, Samples.complete()), FormPost.of(post), TODAY);
        assertThat(fewer.rows(people)).isEqualTo(1);
        assertThat(fewer.typed().one("people.0.who")).isEqualTo("Lê Thị Hoa");
    }

    @Test
    void aColumnIsAskedByItsOwnRow() {
        Map<String, List<String>> typed = new HashMap<>(Samples.complete());
        typed.put("people.0.abroad", List.of("yes"));
        FormPage together = form.page("together").orElseThrow();
        FormStep step = FormStep.opened(form, together, Typed.of(form, typed), TODAY);
        Question people = form.question("people").orElseThrow();
        Question country = people.columns().getLast();

        assertThat(step.isAsked(people, 0, country)).isTrue();
        assertThat(step.isAsked(people, 1, country)).isFalse();
        assertThat(step.drawnAgain()).isEqualTo("#when-people");
    }

    private FormStep posted(Map<String, List<String>> post) {
        return FormStep.posted(form, business, Typed.NOTHING, FormPost.of(post), TODAY);
    }
}
