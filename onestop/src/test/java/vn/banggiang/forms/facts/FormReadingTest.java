package vn.banggiang.forms.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type becomes answers, or is told at its place; what is not asked is never sent, whoever posts it. */
class FormReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final FormDefinition form = Samples.household();

    @Test
    void everyKindOfAnswerIsRead() {
        Reading reading = read(Samples.complete());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.answers().of("born")).contains(new Answer.Day(LocalDate.of(1990, 3, 5)));
        assertThat(reading.answers().of("identity")).contains(new Answer.Text("004190012345"));
        assertThat(reading.answers().of("phone")).contains(new Answer.Text("0912345678"));
        assertThat(reading.answers().of("home")).contains(new Answer.Place("Cao Bằng", "Thục Phán", ""));
        assertThat(reading.answers().of("area")).contains(new Answer.Amount(new BigDecimal("120.5")));
        assertThat(reading.answers().of("capital")).contains(new Answer.Amount(new BigDecimal("1500000")));
        assertThat(reading.answers().of("hours")).contains(new Answer.Several(List.of("day", "night")));
        assertThat(reading.answers().of("lease")).contains(new Answer.Papers(List.of("f1")));
        assertThat(((Answer.Rows) reading.answers().of("people").orElseThrow()).rows())
                .hasSize(2)
                .first()
                .satisfies(row -> assertThat(row.has("country")).isFalse());
        assertThat(reading.answers().all().keySet()).startsWith("name", "identity", "born");
    }

    @Test
    void nothingTypedLacksWhatIsRequiredAndAsked() {
        assertThat(problems(read(Map.of())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "name", "forms.problem.missing",
                        "identity", "forms.problem.missing",
                        "born", "forms.problem.missing",
                        "home.province", "forms.problem.missing",
                        "trade", "forms.problem.missing",
                        "area", "forms.problem.missing",
                        "capital", "forms.problem.missing",
                        "partners", "forms.problem.missing",
                        "true", "forms.problem.not-agreed"));
    }

    @ParameterizedTest
    @CsvSource({
        "identity, 12345, forms.problem.no-identity-number",
        "born, 31/02/2000, forms.problem.no-day",
        "born, 1/12/2026, forms.problem.day-to-come",
        "phone, 12, forms.problem.no-phone",
        "mail, nobody, forms.problem.no-email",
        "trade, none, forms.problem.no-choice",
        "hours, evening, forms.problem.no-choice",
        "area, '1,25', forms.problem.too-many-decimals",
        "area, 0, forms.problem.too-small",
        "area, 501, forms.problem.too-large",
        "area, many, forms.problem.no-number",
        "capital, '1,5', forms.problem.no-whole-number",
        "capital, -1, forms.problem.too-small",
        "partners, maybe, forms.problem.no-choice",
        "true, no, forms.problem.not-agreed",
        "people.0.share, x, forms.problem.no-number",
        "people.1.who, '', forms.problem.missing",
        "home.commune, '', forms.problem.missing",
    })
    void whatCannotBeIsToldAtItsPlace(String field, String typed, String problem) {
        Map<String, List<String>> all = new HashMap<>(Samples.complete());
        all.put(field, List.of(typed));

        assertThat(problems(read(all))).containsExactly(Map.entry(field, problem));
    }

    @Test
    void answersToWhatIsNotAskedAreDroppedWhoeverPostsThem() {
        Map<String, List<String>> all = new HashMap<>(Samples.complete());
        all.put("partners", List.of("no"));
        all.put("which", List.of("Vàng bạc"));
        Reading reading = read(all);

        assertThat(reading.answers().has("people")).isFalse();
        assertThat(reading.answers().has("which")).isFalse();
        assertThat(reading.isComplete()).isTrue();
        assertThat(reading.pages()).extracting(FormPage::key).containsExactly("owner", "business", "end");
    }

    @Test
    void aConditionThatChangesItsMindFindsWhatWasTyped() {
        FormPage business = form.page("business").orElseThrow();
        Typed typed = Typed.of(form, Samples.complete());
        Typed without = typed.with(form, business, List.of("partners"), Map.of("partners", List.of("no")));
        assertThat(form.read(without, TODAY).answers().has("people")).isFalse();

        Typed again = without.with(form, business, List.of("partners"), Map.of("partners", List.of("yes")));
        assertThat(form.read(again, TODAY).answers())
                .isEqualTo(form.read(typed, TODAY).answers());
    }

    @Test
    void aPageChangesOnlyWhatItShowed() {
        FormPage business = form.page("business").orElseThrow();
        Typed typed = Typed.of(form, Samples.complete())
                .with(form, business, List.of("hours", "area"), Map.of("name", List.of("Kẻ khác")));

        assertThat(typed.one("name")).isEqualTo("Nông Văn An");
        assertThat(typed.of("hours")).as("nothing ticked").isEmpty();
        assertThat(typed.one("capital")).isEqualTo("1.500.000");
    }

    @Test
    void filesAreNotTakenFromAPost() {
        FormPage end = form.page("end").orElseThrow();
        Typed typed = Typed.of(form, Samples.complete())
                .with(form, end, List.of("lease", "more"), Map.of("lease", List.of("of-somebody-else")));

        assertThat(typed.of("lease")).containsExactly("f1");
        assertThat(typed.withFiles(form, "lease", List.of("f1", "f2", "f3")).of("lease"))
                .hasSize(3);
        assertThat(problems(form.read(typed.withFiles(form, "lease", List.of("f1", "f2", "f3")), TODAY)))
                .containsEntry("lease", "forms.problem.too-many-files");
    }

    @Test
    void rowsAreAddedAndTakenAway() {
        Question people = form.question("people").orElseThrow();
        Typed typed = Typed.of(form, Samples.complete()).withRow(form, people);
        assertThat(typed.rows(people)).isEqualTo(3);
        assertThat(typed.withRow(form, people).rows(people))
                .as("as many as it takes")
                .isEqualTo(3);
        assertThat(read(typed.values()).isComplete()).as("an empty row is none").isTrue();

        Typed fewer = typed.withoutRow(form, people, 0);
        assertThat(fewer.rows(people)).isEqualTo(2);
        assertThat(fewer.one("people.0.who")).isEqualTo("Lê Thị Hoa");
        assertThat(fewer.one("people.1.who")).isEmpty();
    }

    @Test
    void whatIsPostedIsBounded() {
        Map<String, List<String>> posted = new HashMap<>();
        posted.put("name", List.of("A".repeat(1_000_000)));
        posted.put("more", List.of("Dòng 1\u0000\u0007\r\nDòng 2 \ud800"));
        posted.put("people", List.of("100000"));
        IntStream.range(0, 100_000).forEach(row -> posted.put("people." + row + ".who", List.of("x")));
        IntStream.range(0, 10_000).forEach(number -> posted.put("unknown" + number, List.of("x")));
        posted.put("hours", IntStream.range(0, 100_000).mapToObj(i -> "day").toList());
        Typed typed = Typed.of(form, posted);

        assertThat(typed.one("name")).hasSize(Typed.LETTERS);
        assertThat(typed.one("more")).isEqualTo("Dòng 1\nDòng 2");
        assertThat(typed.of("hours")).hasSize(Question.CHOICES);
        assertThat(typed.values()).hasSizeLessThan(150);
        assertThat(problems(form.read(
                        typed.with(
                                form,
                                form.page("business").orElseThrow(),
                                List.of("partners"),
                                Map.of("partners", List.of("yes"))),
                        TODAY)))
                .containsEntry("name", "forms.problem.too-long")
                .containsEntry("people", "forms.problem.too-many-rows");
    }

    @Test
    void lettersAreComposedSoThatTheSameNameIsTheSame() {
        Map<String, List<String>> all = new HashMap<>(Samples.complete());
        all.put("name", List.of("  Nông  Va\u0306n An "));

        assertThat(read(all).answers().of("name")).contains(new Answer.Text("Nông Văn An"));
    }

    @Test
    void pagesFollowEachOtherAsFarAsTheyAreAsked() {
        Reading reading = read(Map.of("partners", List.of("no")));

        assertThat(reading.after("business").map(FormPage::key)).contains("end");
        assertThat(reading.before("end").map(FormPage::key)).contains("business");
        assertThat(reading.before("owner")).isEmpty();
        assertThat(reading.after("end")).isEmpty();
        assertThat(reading.firstOpen().map(FormPage::key)).contains("owner");
    }

    private Reading read(Map<String, List<String>> posted) {
        return form.read(Typed.of(form, posted), TODAY);
    }

    private static Map<String, String> problems(Reading reading) {
        return reading.problems().stream()
                .collect(Collectors.toMap(Problem::field, Problem::key, (one, other) -> one, LinkedHashMap::new));
    }
}
