package vn.banggiang.forms.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.FormsException;
import vn.banggiang.forms.facts.Reading;
import vn.banggiang.forms.facts.Samples;
import vn.banggiang.forms.facts.Typed;

/** A form is the same after a way through JSON, and what is wrong with a file is told at its place. */
class FormJsonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Property(tries = 100)
    void thereAndBack(@ForAll("forms") FormDefinition form) {
        assertThat(FormJson.of(FormJson.stored(form))).isEqualTo(form);
        assertThat(read(FormJson.indented(form)).definition()).contains(form);
    }

    @Provide
    Arbitrary<FormDefinition> forms() {
        return EveryDefinition.forms();
    }

    @Example
    void everyFaultHasItsPlace() {
        ReadForm read = read("""
                {"title": "T", "extra": 1, "pages": [
                  {"key": "p", "title": 5, "questions": [
                    {"key": "q", "kind": "short-text", "label": "Q", "required": "yes", "colour": "red"},
                    {"key": "Q!", "kind": "date", "label": "R"},
                    {"key": "r", "kind": "sound", "label": "R"},
                    {"key": "s", "kind": "date", "label": "R", "when": {"all": [{"question": "q", "operator": "like"}]}},
                    "text"]}]}
                """);

        assertThat(read.definition()).isEmpty();
        assertThat(read.findings())
                .extracting(finding -> finding.place() + " " + finding.key())
                .containsExactlyInAnyOrder(
                        "/extra forms.json.unknown",
                        "/pages/0/title forms.json.no-text",
                        "/pages/0/questions/0/required forms.json.no-truth",
                        "/pages/0/questions/0/colour forms.json.unknown",
                        "/pages/0/questions/1/key forms.no-key",
                        "/pages/0/questions/2/kind forms.json.no-such-word",
                        "/pages/0/questions/2/kind forms.json.no-kind",
                        "/pages/0/questions/3/when/all/0/operator forms.json.no-such-word",
                        "/pages/0/questions/3/when/all/0/operator forms.json.no-operator",
                        "/pages/0/questions/4 forms.json.no-object");
    }

    @Example
    void hostileFilesAreRefused() {
        assertRefused("forms.no-json", "[".repeat(100_000));
        assertRefused("forms.no-json", "{\"title\": \"a\", \"title\": \"b\"}");
        assertRefused("forms.no-json", "{} {}");
        assertRefused("forms.file-too-large", "[" + " ".repeat(FormJson.LARGEST) + "]");
        assertThat(read("[]").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.key()).isEqualTo("forms.json.no-object"));
        assertThat(read("{\"pages\": [" + "{},".repeat(50_000) + "{}]}").findings())
                .hasSize(ReadForm.MOST_FINDINGS);
        assertThat(read("""
                {"title": "T", "pages": [{"key": "p", "title": "P", "questions": [
                  {"key": "q", "kind": "number", "label": "Q", "most": 1e900000}]}]}
                """).findings()).extracting(Finding::key).contains("forms.no-limit");
    }

    @Example
    void answersGoThereAndBack() {
        FormDefinition form = Samples.household();
        SentAnswers sent = SentAnswers.read(form, bytes(ANSWERS), TODAY);
        assertThat(sent.problems()).isEmpty();

        Reading reading = sent.reading();
        assertThat(AnswersJson.of(form, AnswersJson.write(reading.answers()))).isEqualTo(reading.answers());
        Typed draft = AnswersJson.typed(form, AnswersJson.write(sent.typed()));
        assertThat(draft).isEqualTo(sent.typed());
        assertThat(SentAnswers.read(form, bytes(AnswersJson.write(reading.answers())), TODAY)
                        .reading()
                        .answers())
                .isEqualTo(reading.answers());
    }

    @Example
    void programsAreToldWhatIsNotAskedAndWhatIsOfAnotherType() {
        String wrong = ANSWERS.replace("\"food\"", "\"food\", \"which\": \"Vàng\", \"colour\": \"red\"")
                .replace("120.5", "1e900000")
                .replace("\"abroad\": false", "\"abroad\": false, \"country\": \"Lào\"")
                .replace("\"1990-03-05\"", "\"5/3/1990\"");

        assertThat(SentAnswers.read(Samples.household(), bytes(wrong), TODAY).problems())
                .extracting(problem -> problem.field() + " " + problem.key())
                .containsExactlyInAnyOrder(
                        "which forms.problem.not-asked",
                        "colour forms.json.unknown",
                        "area forms.problem.no-number",
                        "lease forms.problem.not-asked",
                        "people.0.country forms.problem.not-asked",
                        "born forms.problem.no-day");
    }

    private static final String ANSWERS = """
            {"name": "Nông Văn An", "identity": "004190012345", "born": "1990-03-05",
             "home": {"province": "Cao Bằng", "commune": "Thục Phán"}, "trade": "food", "area": 120.5, "capital": 1500000,
             "hours": ["day"], "partners": true, "people": [{"who": "Bình", "share": 5, "abroad": false}],
             "lease": ["f1"], "true": true}
            """;

    private static void assertRefused(String key, String file) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        FormsException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static ReadForm read(String file) {
        return FormJson.read(bytes(file));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
