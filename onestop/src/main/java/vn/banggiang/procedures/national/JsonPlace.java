package vn.banggiang.procedures.national;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.banggiang.procedures.facts.ProceduresException;
import vn.banggiang.refusal.Refusal;

/**
 * An object of a file and where it stands in it. Keys are compared without regard to case, as the programs that write this form
 * do not agree on it. What is wrong is noted with its place, and reading goes on.
 */
final class JsonPlace {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private final Map<String, JsonNode> values = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final String path;
    private final List<Finding> findings;

    JsonPlace(JsonNode object, String path, List<Finding> findings) {
        this.path = path;
        this.findings = findings;
        object.properties().forEach(property -> {
            String key = property.getKey().toUpperCase(Locale.ROOT);
            values.put(key, property.getValue());
            names.put(key, property.getKey());
        });
    }

    String path() {
        return path;
    }

    /** A text, or a number as it was written; empty where there is nothing. */
    String text(String key) {
        JsonNode value = value(key);
        if (value == null) {
            return "";
        }
        if (value.isString() || value.isNumber()) {
            return value.asString();
        }
        fault(key, "procedures.no-text");
        return "";
    }

    /** The first of these that is there. */
    String text(String key, String... others) {
        String text = text(key);
        for (String other : others) {
            String found = text(other);
            text = text.isEmpty() ? found : text;
        }
        return text;
    }

    /** A number; null where there is nothing. */
    @Nullable
    BigDecimal number(String key) {
        JsonNode value = value(key);
        if (value != null && value.isNumber()) {
            return value.decimalValue();
        }
        String text = text(key).strip();
        if (text.isEmpty()) {
            return null;
        }
        Optional<BigDecimal> number = WrittenNumber.read(text);
        if (number.isEmpty()) {
            fault(key, "procedures.no-amount");
        }
        return number.orElse(null);
    }

    /** A whole number; 0 where there is nothing. */
    int count(String key) {
        BigDecimal number = number(key);
        if (number == null || number.signum() == 0) {
            return 0;
        }
        if (number.signum() > 0
                && number.compareTo(MOST) < 0
                && number.stripTrailingZeros().scale() <= 0) {
            return number.intValue();
        }
        fault(key, "procedures.no-amount");
        return 0;
    }

    /** What is read of each object of a list; empty where there is none. */
    <T> List<T> list(String key, Function<JsonPlace, T> read) {
        List<T> all = new ArrayList<>();
        elements(key).forEach((place, element) -> {
            if (element.isObject()) {
                var below = new JsonPlace(element, place, findings);
                below.guarded(() -> read.apply(below)).ifPresent(all::add);
                below.noteOthers();
            } else {
                findings.add(new Finding(place, "procedures.no-object", List.of(), true));
            }
        });
        return all;
    }

    /** The texts of a list, or of the objects of a list under this name. */
    List<String> texts(String key, String within) {
        List<String> all = new ArrayList<>();
        elements(key).forEach((place, element) -> {
            if (element.isObject()) {
                var below = new JsonPlace(element, place, findings);
                all.add(below.text(within));
                below.noteOthers();
            } else if (element.isString() || element.isNumber()) {
                all.add(element.asString());
            } else {
                findings.add(new Finding(place, "procedures.no-text", List.of(), true));
            }
        });
        return all;
    }

    /** What is made of it, unless that is refused: then the refusal is noted at this place. */
    <T> Optional<T> guarded(Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (ProceduresException refused) {
            findings.add(new Finding(below(refused), refused.key(), refused.args(), true));
            return Optional.empty();
        }
    }

    void fault(String key, String message) {
        findings.add(new Finding(below(key), message, List.of(), true));
    }

    void note(String key, String message, Object... args) {
        findings.add(new Finding(below(key), message, List.of(args), false));
    }

    /** Says of what nobody asked for that it is left out. */
    void noteOthers() {
        values.keySet().stream()
                .filter(key -> !asked.contains(key))
                .sorted()
                .forEach(key -> findings.add(new Finding(below(key), "procedures.left-out", List.of(), false)));
    }

    /** That these are known and of no use here. */
    void passOver(String... keys) {
        asked.addAll(List.of(keys));
    }

    private Map<String, JsonNode> elements(String key) {
        JsonNode value = value(key);
        if (value == null || (value.isString() && value.asString().isBlank())) {
            return Map.of();
        }
        if (!value.isArray()) {
            fault(key, "procedures.no-list");
            return Map.of();
        }
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        for (int index = 0; index < value.size(); index++) {
            elements.put(below(key) + "[" + (index + 1) + "]", value.get(index));
        }
        return elements;
    }

    private @Nullable JsonNode value(String key) {
        asked.add(key);
        JsonNode value = values.get(key);
        return value == null || value.isNull() ? null : value;
    }

    private String below(Refusal refused) {
        return refused.field().isEmpty() ? path : below(refused.field());
    }

    private String below(String key) {
        String name = names.getOrDefault(key.toUpperCase(Locale.ROOT), key);
        return path.isEmpty() ? name : path + "." + name;
    }
}
