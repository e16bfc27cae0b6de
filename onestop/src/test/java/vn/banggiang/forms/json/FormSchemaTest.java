package vn.banggiang.forms.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.Problem;

/** The schema that is exported accepts exactly the answers that the form accepts, by the word of a validator that is not ours. */
class FormSchemaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Property(tries = 250)
    void theSchemaAcceptsWhatTheFormAccepts(@ForAll("forms") FormDefinition form, @ForAll long seed) {
        Schema schema = SCHEMAS.getSchema(FormSchema.indented(form), InputFormat.JSON);
        ObjectNode answers = new EveryAnswer(seed).all(form.questions());
        agree(form, schema, answers);
        // What was not asked is taken back, as a program does that reads the findings.
        for (int round = 0; round < 3; round++) {
            withoutNotAsked(form, answers);
            agree(form, schema, answers);
        }
        answers.put("unknown", 1);
        agree(form, schema, answers);
    }

    private static void agree(FormDefinition form, Schema schema, ObjectNode answers) {
        SentAnswers sent = SentAnswers.read(form, answers, TODAY);
        List<com.networknt.schema.Error> errors = schema.validate(
                answers, execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertThat(errors.isEmpty())
                .as("%s%n%s%n%s%n%s", answers, sent.problems(), errors, FormSchema.indented(form))
                .isEqualTo(sent.isComplete());
    }

    private static void withoutNotAsked(FormDefinition form, ObjectNode answers) {
        for (Problem problem : SentAnswers.read(form, answers, TODAY).problems()) {
            if (!problem.key().equals("forms.problem.not-asked")) {
                continue;
            }
            String[] parts = problem.field().split("\\.");
            if (parts.length == 1) {
                answers.remove(parts[0]);
            } else if (answers.get(parts[0]) instanceof ArrayNode rows
                    && rows.get(Integer.parseInt(parts[1])) instanceof ObjectNode row) {
                row.remove(parts[2]);
            }
        }
    }

    @Provide
    Arbitrary<FormDefinition> forms() {
        return EveryDefinition.forms();
    }
}
