package vn.banggiang.forms.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import vn.banggiang.forms.facts.Choice;
import vn.banggiang.forms.facts.Comparison;
import vn.banggiang.forms.facts.Condition;
import vn.banggiang.forms.facts.DaySpan;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.FormPage;
import vn.banggiang.forms.facts.Limits;
import vn.banggiang.forms.facts.Operator;
import vn.banggiang.forms.facts.PaperType;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.QuestionKind;

/** Makes forms that can be published, with all kinds of questions and of conditions, from a seed. */
final class EveryDefinition {

    private static final List<QuestionKind> KINDS = List.of(QuestionKind.values());

    private final Random random;
    private final List<Question> asked = new ArrayList<>();
    private int number;

    private EveryDefinition(long seed) {
        random = new Random(seed);
    }

    static Arbitrary<FormDefinition> forms() {
        return Arbitraries.longs()
                .map(seed -> new EveryDefinition(seed).form())
                .filter(form -> form.check().isEmpty());
    }

    private FormDefinition form() {
        List<FormPage> pages = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(page -> page(page))
                .toList();
        return new FormDefinition("Tờ khai “" + random.nextInt(100) + "”", random.nextBoolean() ? "" : "Mẫu 1", pages);
    }

    private FormPage page(int page) {
        Condition when = condition(asked);
        List<Question> questions = new ArrayList<>();
        int many = 1 + random.nextInt(5);
        for (int count = 0; count < many; count++) {
            Question question =
                    question(KINDS.get(random.nextInt(KINDS.size()))).when(condition(asked));
            questions.add(question);
            asked.add(question);
        }
        return new FormPage("p" + page, "Trang " + page, when, questions);
    }

    private Question question(QuestionKind kind) {
        return new Question(
                "q" + number++,
                kind,
                "Câu hỏi \"số\" " + number,
                random.nextBoolean() ? "" : "Giúp\nhai dòng",
                random.nextBoolean(),
                Condition.ALWAYS,
                limits(kind),
                choices(),
                kind == QuestionKind.ROWS ? columns() : List.of(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? "" : "In");
    }

    private List<Choice> choices() {
        return IntStream.rangeClosed(0, 1 + random.nextInt(3))
                .mapToObj(choice -> new Choice("c" + choice, "Lựa chọn " + choice))
                .toList();
    }

    private List<Question> columns() {
        List<Question> columns = new ArrayList<>();
        for (QuestionKind kind : QuestionKind.values()) {
            if (kind.isColumn() && random.nextInt(4) == 0) {
                columns.add(question(kind).when(condition(columns)));
            }
        }
        return columns.isEmpty() ? List.of(question(QuestionKind.NUMBER)) : columns;
    }

    private Limits limits(QuestionKind kind) {
        BigDecimal most = random.nextBoolean() ? null : BigDecimal.valueOf(1 + random.nextInt(15));
        BigDecimal least =
                random.nextBoolean() || kind == QuestionKind.ROWS ? null : BigDecimal.valueOf(random.nextInt(3));
        return new Limits(
                least,
                most,
                random.nextInt(3),
                random.nextBoolean() ? "" : "m²",
                DaySpan.ANY,
                random.nextBoolean() ? 10 : 5,
                random.nextBoolean() ? Set.of() : Set.of(PaperType.WORD, PaperType.PDF));
    }

    private Condition condition(List<Question> before) {
        List<Question> askable = before.stream()
                .filter(question -> question.kind() != QuestionKind.NOTE)
                .toList();
        if (askable.isEmpty() || random.nextInt(3) == 0) {
            return Condition.ALWAYS;
        }
        return new Condition(
                random.nextBoolean(),
                IntStream.rangeClosed(0, random.nextInt(2))
                        .mapToObj(comparison -> comparison(askable.get(random.nextInt(askable.size()))))
                        .toList());
    }

    private Comparison comparison(Question question) {
        List<Operator> fitting = question.kind().operators().stream().sorted().toList();
        return new Comparison(question.key(), fitting.get(random.nextInt(fitting.size())), value(question));
    }

    private String value(Question question) {
        return switch (question.kind()) {
            case YES_NO -> random.nextBoolean() ? "yes" : "no";
            case ONE_CHOICE, CHOICES ->
                question.choices()
                        .get(random.nextInt(question.choices().size()))
                        .key();
            case DATE -> "20%02d-0%d-1%d".formatted(random.nextInt(100), 1 + random.nextInt(9), random.nextInt(10));
            default -> String.valueOf(random.nextInt(12));
        };
    }
}
