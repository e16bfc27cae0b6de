package vn.banggiang.forms.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each change does one thing, and the same once more does nothing. */
class FormChangeTest {

    private final FormDefinition form = Samples.household();

    @Test
    void everyChangeTwiceIsTheChangeOnce() {
        List<FormChange> changes = List.of(
                new FormChange.Headed("Khác", "Mẫu 2"),
                new FormChange.PagePut("new", "Mới", Condition.ALWAYS),
                new FormChange.PagePut("owner", "Chủ", Condition.ALWAYS),
                new FormChange.PageMoved("end", 0),
                new FormChange.PageRemoved("together"),
                new FormChange.QuestionPut("owner", Question.of("extra", QuestionKind.DATE, "Ngày", false)),
                new FormChange.QuestionMoved("phone", "business", 1),
                new FormChange.QuestionRemoved("mail"),
                new FormChange.ColumnPut("people", Question.of("job", QuestionKind.SHORT_TEXT, "Nghề", false)),
                new FormChange.ColumnMoved("people", "share", 0),
                new FormChange.ColumnRemoved("people", "abroad"));

        assertThat(changes).allSatisfy(change -> {
            FormDefinition once = change.on(form);
            assertThat(once).isNotEqualTo(form);
            assertThat(change.on(once)).isEqualTo(once);
        });
    }

    @Test
    void aQuestionMovesToItsPlaceOnAnotherPage() {
        FormDefinition moved = new FormChange.QuestionMoved("phone", "business", 1).on(form);

        assertThat(moved.page("business").orElseThrow().questions())
                .extracting(Question::key)
                .startsWith("trade", "phone", "which");
        assertThat(moved.questions().count()).isEqualTo(form.questions().count());
    }

    @Test
    void whatIsGoneIsNotChanged() {
        assertThatThrownBy(() -> new FormChange.PageMoved("none", 0).on(form))
                .isInstanceOfSatisfying(
                        FormsException.class,
                        refused -> assertThat(refused.key()).isEqualTo("forms.changed-meanwhile"));
    }

    @Test
    void differencesNameEachQuestion() {
        FormDefinition other = new FormChange.QuestionRemoved("mail")
                .on(new FormChange.QuestionPut("owner", Question.of("phone", QuestionKind.PHONE, "Di động", true))
                        .on(new FormChange.QuestionPut("end", Question.of("extra", QuestionKind.DATE, "Ngày", false))
                                .on(new FormChange.QuestionMoved("hours", "end", 0).on(form))));

        assertThat(FormDifference.between(form, other))
                .containsExactlyInAnyOrder(
                        new FormDifference(
                                FormDifference.Kind.CHANGED,
                                "phone",
                                "Di động",
                                List.of(QuestionPart.LABEL, QuestionPart.REQUIRED)),
                        new FormDifference(FormDifference.Kind.COME, "extra", "Ngày", List.of()),
                        new FormDifference(FormDifference.Kind.GONE, "mail", "Thư điện tử", List.of()),
                        new FormDifference(FormDifference.Kind.MOVED, "hours", "Giờ mở cửa", List.of()));
        assertThat(FormDifference.between(form, form)).isEmpty();
    }
}
