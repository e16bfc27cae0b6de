package vn.banggiang.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.banggiang.forms.facts.DaySpan;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.Typed;

/** A form as a citizen of the demonstration fills it in: each question by its kind, what is not asked is passed over. */
final class FilledIn {

    private static final String WORDS = "Theo giấy tờ kèm theo (giả định)";

    private final CitizenStory citizen;
    private final LocalDate today;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private int named;

    private FilledIn(CitizenStory citizen, LocalDate today) {
        this.citizen = citizen;
        this.today = today;
    }

    static Typed of(FormDefinition form, CitizenStory citizen, LocalDate today) {
        var filled = new FilledIn(citizen, today);
        form.questions().forEach(question -> filled.answer(question.key(), question));
        return Typed.of(form, filled.values);
    }

    private void answer(String field, Question question) {
        switch (question.kind()) {
            case NOTE, PAPER -> {}
            case ADDRESS -> {
                put(field + ".province", "Cao Bằng");
                put(field + ".commune", "Phường Minh Họa");
                put(field + ".street", "Tổ 1 (giả định)");
            }
            case ROWS -> {
                put(field, "1");
                question.columns().forEach(column -> answer(Typed.cell(question, 0, column), column));
            }
            case SHORT_TEXT, LONG_TEXT -> put(field, WORDS.substring(0, Math.min(WORDS.length(), question.letters())));
            case NUMBER, MONEY -> put(field, amount(question));
            case DATE ->
                put(
                        field,
                        (question.limits().days() == DaySpan.FROM_TODAY ? today.plusDays(10) : citizen.born())
                                .toString());
            case YES_NO -> put(field, "no");
            case STATEMENT -> put(field, "yes");
            case ONE_CHOICE, CHOICES -> put(field, question.choices().getFirst().key());
            case PERSON_NAME -> put(field, somebody());
            case IDENTITY_NUMBER -> put(field, citizen.number());
            case PHONE -> put(field, citizen.telephone());
            case EMAIL -> put(field, "cong-dan@example.vn");
        }
    }

    /** The citizen first, then people around. */
    private String somebody() {
        int around = CitizenStory.ALL.indexOf(citizen) + 7 * named;
        named++;
        return CitizenStory.ALL.get(around % CitizenStory.ALL.size()).name();
    }

    private static String amount(Question question) {
        BigDecimal least = question.limits().least();
        return least == null || least.signum() <= 0
                ? "1"
                : least.toPlainString().replace('.', ',');
    }

    private void put(String field, String value) {
        values.put(field, List.of(value));
    }
}
