package vn.banggiang.forms.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.FormsException;

/** Forms as JSON, always in the same order and without what is usual, so that the same form is the same text. */
public final class FormJson {

    /** Of a file, in bytes. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private static final int DEEPEST = 40;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final JsonMapper INDENTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FormJson() {}

    /** The form in one line: what is stored and digested. */
    public static String stored(FormDefinition form) {
        return MAPPER.writeValueAsString(FormWriter.tree(form));
    }

    /** The form, to be read by people too. */
    public static String indented(FormDefinition form) {
        return INDENTED.writeValueAsString(FormWriter.tree(form));
    }

    /** The form that was stored. */
    public static FormDefinition of(String stored) {
        List<Finding> findings = new ArrayList<>();
        return FormReader.form(new JsonPlace(MAPPER.readTree(stored), "", findings));
    }

    /** A form that somebody brought, with everything that is wrong with it; {@code forms.no-json} where it is no JSON. */
    public static ReadForm read(byte[] json) {
        return FormReader.read(parsed(json));
    }

    static String indented(JsonNode tree) {
        return INDENTED.writeValueAsString(tree);
    }

    /** What was brought, as a tree; bounded in size and depth. */
    static JsonNode parsed(byte[] json) {
        if (json.length > LARGEST) {
            throw FormsException.tooLarge(LARGEST / 1024 / 1024);
        }
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            var where = e.getLocation();
            throw FormsException.invalid(
                    "file",
                    "forms.no-json",
                    where == null ? 0 : where.getLineNr(),
                    where == null ? 0 : where.getColumnNr());
        }
    }
}
