package vn.banggiang.forms.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A form that cannot be filled in as it is meant is not published, and each reason has its place. */
class FormCheckTest {

    private static final Question YES = Question.of("yes", QuestionKind.YES_NO, "Có không", true);
    private static final Question NUMBER = Question.of("number", QuestionKind.NUMBER, "Bao nhiêu", true)
            .within(Limits.between(BigDecimal.ONE, BigDecimal.TEN));

    @Test
    void aWholeFormHasNoFaults() {
        assertThat(Samples.household().check()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(faults(new FormDefinition("", "", List.of()))).containsExactly(":no-title", ":no-pages");
        assertThat(faults(new FormDefinition("T", "", List.of(new FormPage("p", "", Condition.ALWAYS, List.of())))))
                .containsExactly("p:no-title", "p:no-questions");
        assertThat(faults(asking(
                        Question.of("q", QuestionKind.SHORT_TEXT, "", false),
                        Question.of("c", QuestionKind.ONE_CHOICE, "Chọn", false).choosing(List.of(new Choice("a", ""))),
                        Question.of("t", QuestionKind.ROWS, "Bảng", false))))
                .containsExactly("q:no-label", "c:few-choices", "c:choice-without-label", "t:no-columns");
    }

    @Test
    void aConditionAsksOnlyWhatStandsBeforeIt() {
        Question later = text().when(Condition.when("yes", Operator.IS, "yes"));

        assertThat(faults(asking(later, YES))).containsExactly("text:not-before");
        assertThat(faults(asking(YES, later))).isEmpty();
        assertThat(faults(asking(text().when(Condition.when("text", Operator.ANSWERED, "")))))
                .as("itself")
                .containsExactly("text:not-before");
    }

    @Test
    void aConditionComparesLikeWithLike() {
        assertThat(faults(asking(YES, text().when(Condition.when("yes", Operator.AT_LEAST, "1")))))
                .containsExactly("text:operator-unfit");
        assertThat(faults(asking(YES, text().when(Condition.when("yes", Operator.IS, "true")))))
                .containsExactly("text:value-unfit");
        assertThat(faults(asking(NUMBER, text().when(Condition.when("number", Operator.AT_LEAST, "1e9")))))
                .containsExactly("text:value-unfit");
    }

    @Test
    void whatNobodyIsEverAskedIsFound() {
        Condition both = new Condition(
                false, List.of(new Comparison("yes", Operator.IS, "yes"), new Comparison("yes", Operator.IS, "no")));
        assertThat(faults(asking(YES, text().when(both)))).containsExactly("text:never-asked");
        assertThat(faults(asking(NUMBER, text().when(Condition.when("number", Operator.AT_LEAST, "11")))))
                .as("more than it may be")
                .containsExactly("text:never-asked");
        assertThat(faults(asking(YES, text().when(Condition.when("yes", Operator.NOT_ANSWERED, "")))))
                .as("always answered")
                .containsExactly("text:never-asked");
        assertThat(faults(asking(NUMBER, text().when(Condition.when("number", Operator.AT_LEAST, "10")))))
                .isEmpty();
    }

    @Test
    void whatDependsOnSomethingNeverAskedIsFoundThroughIt() {
        FormDefinition form = new FormDefinition(
                "T",
                "",
                List.of(
                        Samples.page("a", YES),
                        new FormPage(
                                "b",
                                "B",
                                Condition.when("yes", Operator.IS, "no"),
                                List.of(Question.of("in_b", QuestionKind.YES_NO, "B", true))),
                        new FormPage(
                                "c",
                                "C",
                                new Condition(
                                        false,
                                        List.of(
                                                new Comparison("yes", Operator.IS, "yes"),
                                                new Comparison("in_b", Operator.ANSWERED, ""))),
                                List.of(text()))));

        assertThat(faults(form)).containsExactly("c:never-asked");
    }

    @Test
    void limitsLeaveRoomForAnAnswer() {
        assertThat(faults(asking(NUMBER.within(Limits.between(new BigDecimal("1.2"), new BigDecimal("1.8"))))))
                .containsExactly("number:nothing-fits");
        assertThat(faults(asking(text().within(Limits.upTo(100_000))))).containsExactly("text:nothing-fits");
        assertThat(faults(asking(Question.of("m", QuestionKind.MONEY, "Tiền", true)
                        .within(Limits.between(null, BigDecimal.valueOf(-1))))))
                .containsExactly("m:nothing-fits");
    }

    @Test
    void columnsAreSmallAndAskOnlyOfTheirRow() {
        Question table = Question.of("t", QuestionKind.ROWS, "Bảng", false)
                .asking(List.of(
                        Question.of("a", QuestionKind.PAPER, "Tệp", false),
                        Question.of("b", QuestionKind.SHORT_TEXT, "B", false)
                                .when(Condition.when("yes", Operator.IS, "yes"))));

        assertThat(faults(asking(YES, table))).containsExactly("t.a:no-column", "t.b:not-before");
    }

    @Test
    void keysAreThereOnce() {
        assertThatThrownBy(() -> asking(YES, YES))
                .isInstanceOfSatisfying(
                        FormsException.class,
                        refused -> assertThat(refused.key()).isEqualTo("forms.twice"));
    }

    @Test
    void tooManyWaysAreTakenAsReached() {
        List<Question> many = IntStream.range(0, 24)
                .mapToObj(number -> Question.of("q" + number, QuestionKind.YES_NO, "Q", true))
                .toList();
        List<Comparison> all = many.stream()
                .limit(10)
                .map(question -> new Comparison(question.key(), Operator.IS, "no"))
                .toList();
        FormDefinition form = new FormDefinition(
                "T",
                "",
                List.of(
                        Samples.page("a", many.toArray(Question[]::new)),
                        new FormPage("b", "B", new Condition(false, all), List.of(text()))));

        assertThat(form.check()).isEmpty();
    }

    private static Question text() {
        return Question.of("text", QuestionKind.SHORT_TEXT, "Chữ", false);
    }

    private static FormDefinition asking(Question... questions) {
        return new FormDefinition("T", "", List.of(Samples.page("p", questions)));
    }

    private static List<String> faults(FormDefinition form) {
        return form.check().stream()
                .map(fault -> fault.place() + ":" + fault.key().replace("forms.fault.", ""))
                .toList();
    }
}
