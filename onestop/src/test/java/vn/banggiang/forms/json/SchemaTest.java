package vn.banggiang.forms.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.QuestionKind;
import vn.banggiang.forms.facts.Samples;

/** A form is the same after a way through its JSON Schema; of other schemas each thing that is no question is told. */
class SchemaTest {

    @Property(tries = 60)
    void thereAndBack(@ForAll("forms") FormDefinition form) {
        ReadForm read = read(FormSchema.indented(form));

        assertThat(read.findings()).isEmpty();
        assertThat(read.definition()).contains(form);
    }

    @Provide
    Arbitrary<FormDefinition> forms() {
        return EveryDefinition.forms();
    }

    @Example
    void aSchemaThatSaysOtherwiseThanItsFormIsToldWhere() {
        String schema = FormSchema.indented(Samples.household())
                .replace("\"maxLength\" : 20,", "\"maxLength\" : 21,")
                .replace("\"maxItems\" : 2,", "\"maxItems\" : 2, \"$ref\" : \"http://localhost/x\",");

        assertThat(read(schema).findings())
                .extracting(finding -> finding.place() + " " + finding.key())
                .containsExactlyInAnyOrder(
                        "/properties/which/maxLength forms.schema.differs",
                        "/properties/lease/$ref forms.schema.differs");
    }

    @Example
    void aSchemaFromElsewhereBecomesQuestions() {
        FormDefinition form = read("""
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Đơn", "type": "object",
                 "required": ["name", "sex"], "properties": {
                  "name": {"type": "string", "title": "Họ tên", "description": "Như thẻ", "maxLength": 80},
                  "sex": {"enum": ["Nam", "Nữ"]}, "born": {"type": "string", "format": "date"},
                  "floors": {"type": "integer", "minimum": 1, "maximum": 9},
                  "area": {"type": "number", "multipleOf": 0.01},
                  "uses": {"type": "array", "items": {"type": "string", "enum": ["Ở", "Bán hàng"]}},
                  "people": {"type": "array", "maxItems": 5, "items": {"type": "object", "required": ["who"],
                    "properties": {"who": {"type": "string"}}}},
                  "agree": {"const": true, "title": "Tôi cam đoan"}}}
                """).definition().orElseThrow();

        assertThat(form.questions().map(Question::kind))
                .containsExactly(
                        QuestionKind.SHORT_TEXT,
                        QuestionKind.ONE_CHOICE,
                        QuestionKind.DATE,
                        QuestionKind.NUMBER,
                        QuestionKind.NUMBER,
                        QuestionKind.CHOICES,
                        QuestionKind.ROWS,
                        QuestionKind.STATEMENT);
        assertThat(form.check()).isEmpty();
        assertThat(form.question("name").orElseThrow().letters()).isEqualTo(80);
        assertThat(form.question("sex").orElseThrow().required()).isTrue();
        assertThat(form.question("area").orElseThrow().limits().decimals()).isEqualTo(2);
    }

    @Example
    void whatIsNoQuestionIsToldAtItsPlace() {
        assertThat(read("""
                {"title": "Đơn", "type": "object", "patternProperties": {}, "properties": {
                  "a": {"$ref": "https://example.com/evil"}, "b": {"type": "null"},
                  "c": {"type": "string", "pattern": "(a+)+$"}, "D": {"type": "boolean"},
                  "e": {"type": "string", "format": "uri"}}}
                """).findings())
                .extracting(finding -> finding.place() + " " + finding.key())
                .containsExactlyInAnyOrder(
                        "/patternProperties forms.json.unknown",
                        "/properties/a/$ref forms.schema.no-reference",
                        "/properties/b/type forms.schema.no-type",
                        "/properties/c/pattern forms.json.unknown",
                        "/properties/D forms.no-key",
                        "/properties/e/format forms.schema.no-format");
    }

    @Property(tries = 300)
    void patternsOfDaysCompareThem(@ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
        assertThat(Pattern.matches(DayPattern.before(day.toString()), other.toString()))
                .isEqualTo(other.isBefore(day));
        assertThat(Pattern.matches(DayPattern.after(day.toString()), other.toString()))
                .isEqualTo(other.isAfter(day));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        List<Integer> near = Stream.iterate(0, day -> day + 13).limit(4_000).toList();
        return Arbitraries.of(near).map(day -> LocalDate.of(1995, 1, 1).plusDays(day));
    }

    private static ReadForm read(String schema) {
        return SchemaImport.read(schema.getBytes(StandardCharsets.UTF_8));
    }
}
