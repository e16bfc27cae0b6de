package vn.banggiang.forms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.banggiang.forms.facts.Choice;
import vn.banggiang.forms.facts.Comparison;
import vn.banggiang.forms.facts.Condition;
import vn.banggiang.forms.facts.FormsException;
import vn.banggiang.forms.facts.Operator;
import vn.banggiang.forms.facts.PaperType;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.QuestionKind;

/** What officials send from the builder's page is the question that they mean; keys are nobody's work. */
class SentQuestionTest {

    private final MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();

    @Test
    void keysComeFromTheWordsAndAreUnique() {
        sent.add("kind", "number");
        sent.add("label", "Diện tích sàn (m2)?");
        assertThat(question(List.of()).key()).isEqualTo("dien_tich_san_m2");
        assertThat(question(List.of("dien_tich_san_m2")).key()).isEqualTo("dien_tich_san_m2_2");
        sent.set("label", "???");
        assertThat(question(List.of()).key()).isEqualTo("cau");
        sent.set("label", "Rất ".repeat(60));
        assertThat(question(List.of()).key()).hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void numbersAreTypedAsPeopleTypeThem() {
        sent.add("kind", "number");
        sent.add("label", "Bao nhiêu");
        sent.add("least", "1,5");
        sent.add("most", "1.500.000");
        sent.add("decimals", "2");
        Question question = question(List.of());

        assertThat(question.limits().least()).isEqualTo(new BigDecimal("1.5"));
        assertThat(question.limits().most()).isEqualTo(new BigDecimal("1500000"));
        sent.set("least", "nhiều");
        assertThatThrownBy(() -> question(List.of())).isInstanceOf(FormsException.class);
    }

    @Test
    void choicesKeepTheirKeysAndEmptyOnesGo() {
        Question before = Question.of("q", QuestionKind.ONE_CHOICE, "Chọn", true)
                .choosing(List.of(new Choice("mot", "Một"), new Choice("hai", "Hai")));
        sent.add("kind", "one-choice");
        sent.add("label", "Chọn");
        sent.add("choiceKey", "mot");
        sent.add("choiceKey", "hai");
        sent.add("choiceLabel", "Một trăm");
        sent.add("choiceLabel", "");
        sent.add("choicesMore", "Ba\n\nHai\n");

        assertThat(new SentQuestion(sent, Optional.of(before), List.of("q"))
                        .question()
                        .choices())
                .containsExactly(new Choice("mot", "Một trăm"), new Choice("ba", "Ba"), new Choice("hai", "Hai"));
    }

    @Test
    void conditionsAreChosenNotWritten() {
        sent.add("kind", "paper");
        sent.add("label", "Hợp đồng");
        sent.add("types", "pdf");
        sent.add("joined", "any");
        sent.add("statement", "partners|is|yes");
        sent.add("compared", "");
        sent.add("statement", "born|before|");
        sent.add("compared", "5/3/1990");
        sent.add("statement", "area|at-least|");
        sent.add("compared", "1.000,5");
        sent.add("statement", "");
        sent.add("compared", "");
        Question question = question(List.of());

        assertThat(question.when())
                .isEqualTo(new Condition(
                        true,
                        List.of(
                                new Comparison("partners", Operator.IS, "yes"),
                                new Comparison("born", Operator.BEFORE, "1990-03-05"),
                                new Comparison("area", Operator.AT_LEAST, "1000.5"))));
        assertThat(question.limits().types()).isEqualTo(Set.of(PaperType.PDF));
        sent.set("statement", "broken");
        assertThatThrownBy(() -> question(List.of())).isInstanceOf(FormsException.class);
    }

    private Question question(List<String> taken) {
        return new SentQuestion(sent, Optional.empty(), taken).question();
    }
}
