package vn.banggiang.procedures.editing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.banggiang.procedures.facts.ProcedureFacts;
import vn.banggiang.procedures.national.NationalForm;
import vn.banggiang.procedures.national.NationalWriter;
import vn.banggiang.procedures.national.ReadProcedure;

/**
 * A procedure while it is typed: a tree with the keys of the national form, that may be wrong in many places. Fields of the form
 * are called by the path at which {@link NationalForm} says what is wrong with them, such as {@code THANHPHANHOSO[1].TRUONGHOP}.
 */
public final class EditedProcedure {

    /** Most rows of one list that a form shows. */
    static final int MOST_ROWS = 200;

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Pattern STEP = Pattern.compile("([A-Z_]{1,40})(?:\\[(\\d{1,3})])?");
    private static final Pattern LINE = Pattern.compile("\\R");
    private static final String CODE = "MATTHC";
    private static final int THOUSANDS = 3;

    private final ObjectNode tree;

    private EditedProcedure(ObjectNode tree) {
        this.tree = tree;
    }

    /** One that says nothing yet. */
    public static EditedProcedure fresh() {
        return new EditedProcedure(MAPPER.createObjectNode());
    }

    /** As it was said last. */
    public static EditedProcedure of(ProcedureFacts facts) {
        return new EditedProcedure((ObjectNode) MAPPER.readTree(NationalWriter.stored(facts)));
    }

    /** As it was sent; what the form does not have is not looked at. */
    public static EditedProcedure sent(MultiValueMap<String, String> fields) {
        ObjectNode tree = MAPPER.createObjectNode();
        tree.put(CODE, fields.getFirst(CODE));
        EditPart.SECTIONS.forEach(section -> read(fields, "", section.parts(), tree));
        return new EditedProcedure(tree);
    }

    /** With one row more in this list, where there is such a list and it is not full. */
    public EditedProcedure withRow(String list) {
        ObjectNode changed = tree.deepCopy();
        int last = list.lastIndexOf('.');
        JsonNode parent = last < 0 ? changed : at(changed, list.substring(0, last));
        String name = list.substring(last + 1);
        if (parent instanceof ObjectNode object && isList(list) && rows(list) < MOST_ROWS) {
            (object.get(name) instanceof ArrayNode rows ? rows : object.putArray(name)).addObject();
        }
        return new EditedProcedure(changed);
    }

    /** Without this row, where there is such a one. */
    public EditedProcedure withoutRow(String row) {
        ObjectNode changed = tree.deepCopy();
        int bracket = row.lastIndexOf('[');
        if (bracket > 0 && at(changed, row) instanceof ObjectNode) {
            Matcher last = STEP.matcher(row.substring(row.lastIndexOf('.') + 1));
            if (last.matches() && at(changed, row.substring(0, bracket)) instanceof ArrayNode rows) {
                rows.remove(Integer.parseInt(last.group(2)) - 1);
            }
        }
        return new EditedProcedure(changed);
    }

    /** What is said, with all that is wrong with it; rows in which nothing stands are not said. */
    public ReadProcedure read() {
        return NationalForm.read(MAPPER.writeValueAsString(withoutBlanks().tree).getBytes(StandardCharsets.UTF_8))
                .getFirst();
    }

    /** Without rows in which nothing stands, so that places are those that {@link #read} names. */
    public EditedProcedure withoutBlanks() {
        ObjectNode changed = tree.deepCopy();
        EditPart.SECTIONS.forEach(section -> clean(changed, section.parts()));
        return new EditedProcedure(changed);
    }

    /** The text at a path; of several, a line each. */
    public String value(String path) {
        return texts(path).stream().collect(Collectors.joining("\n"));
    }

    /** The texts at a path. */
    public List<String> texts(String path) {
        JsonNode node = at(tree, path);
        if (node instanceof ArrayNode all) {
            List<String> texts = new ArrayList<>();
            all.valueStream().filter(JsonNode::isValueNode).forEach(one -> texts.add(one.asString()));
            return texts;
        }
        if (node != null && node.isNumber()) {
            BigDecimal number = node.decimalValue();
            // Three digits behind a point are thousands to who reads it: 1.001 is written 1,0010.
            return List.of((number.scale() == THOUSANDS ? number.setScale(THOUSANDS + 1) : number)
                    .toPlainString()
                    .replace('.', ','));
        }
        return node == null || node.isNull() || node.isObject() ? List.of() : List.of(node.asString());
    }

    /** How many rows this list has. */
    public int rows(String path) {
        return at(tree, path) instanceof ArrayNode rows ? rows.size() : 0;
    }

    /** The code that was typed. */
    public String code() {
        return value(CODE);
    }

    /** The same under the code of a procedure that is there. */
    public EditedProcedure called(String code) {
        ObjectNode changed = tree.deepCopy();
        changed.put(CODE, code);
        return new EditedProcedure(changed);
    }

    private static void read(
            MultiValueMap<String, String> fields, String prefix, List<EditPart> parts, ObjectNode target) {
        for (EditPart part : parts) {
            String path = prefix + part.name();
            switch (part.kind()) {
                case ROWS -> rows(fields, path, part, target.putArray(part.name()));
                case LINES -> {
                    ArrayNode lines = target.putArray(part.name());
                    LINE.splitAsStream(first(fields, path))
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .forEach(lines::add);
                }
                case EVENTS -> {
                    ArrayNode chosen = target.putArray(part.name());
                    Optional.ofNullable(fields.get(path)).orElse(List.of()).forEach(chosen::add);
                }
                default -> target.put(part.name(), first(fields, path));
            }
        }
    }

    private static void rows(MultiValueMap<String, String> fields, String path, EditPart part, ArrayNode rows) {
        int row = 1;
        while (row <= MOST_ROWS && isSent(fields, path + "[" + row + "].")) {
            read(fields, path + "[" + row + "].", part.below(), rows.addObject());
            row++;
        }
    }

    private static boolean isSent(MultiValueMap<String, String> fields, String prefix) {
        return fields.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        String sent = fields.getFirst(name);
        return sent == null ? "" : sent;
    }

    /** Whether nothing stands in it any more. */
    private static boolean clean(ObjectNode object, List<EditPart> parts) {
        boolean blank = true;
        for (EditPart part : parts) {
            JsonNode value = object.get(part.name());
            if (part.kind() == EditKind.ROWS && value instanceof ArrayNode rows) {
                for (int row = rows.size() - 1; row >= 0; row--) {
                    if (rows.get(row) instanceof ObjectNode below && clean(below, part.below())) {
                        rows.remove(row);
                    }
                }
                blank &= rows.isEmpty();
            } else {
                blank &= value == null || value.isNull() || value.asString("").isBlank();
            }
        }
        return blank;
    }

    private static boolean isList(String path) {
        List<EditPart> parts = EditPart.SECTIONS.stream()
                .flatMap(section -> section.parts().stream())
                .toList();
        for (String step : path.split("\\.", -1)) {
            String name = step.replaceAll("\\[\\d+]$", "");
            Optional<EditPart> part = parts.stream()
                    .filter(one -> one.name().equals(name) && one.kind() == EditKind.ROWS)
                    .findFirst();
            if (part.isEmpty()) {
                return false;
            }
            parts = part.get().below();
        }
        return true;
    }

    /** What stands at a path; null for nothing. */
    private static @Nullable JsonNode at(JsonNode from, String path) {
        JsonNode node = from;
        for (String written : path.split("\\.", -1)) {
            Matcher step = STEP.matcher(written);
            if (node == null || !step.matches()) {
                return null;
            }
            node = node.get(step.group(1));
            if (node != null && step.group(2) != null) {
                node = node.get(Integer.parseInt(step.group(2)) - 1);
            }
        }
        return node;
    }
}
