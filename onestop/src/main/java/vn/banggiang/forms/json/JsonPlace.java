package vn.banggiang.forms.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.banggiang.forms.facts.FormsException;

/** An object of a file and where it stands in it. What is wrong is noted with its place, and reading goes on. */
final class JsonPlace {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private final JsonNode object;
    private final String path;
    private final List<Finding> findings;
    private final Set<String> asked = new HashSet<>();

    JsonPlace(JsonNode object, String path, List<Finding> findings) {
        this.object = object;
        this.path = path;
        this.findings = findings;
    }

    /** A text; empty where there is none. */
    String text(String key) {
        JsonNode value = value(key);
        if (value == null) {
            return "";
        }
        if (value.isString()) {
            return value.asString();
        }
        fault(key, "forms.json.no-text");
        return "";
    }

    /** A truth; false where there is none. */
    boolean flag(String key) {
        JsonNode value = value(key);
        if (value != null && !value.isBoolean()) {
            fault(key, "forms.json.no-truth");
        }
        return value != null && value.isBoolean() && value.booleanValue();
    }

    /** A number; null where there is none. */
    @Nullable
    BigDecimal number(String key) {
        JsonNode value = value(key);
        if (value == null) {
            return null;
        }
        if (value.isNumber()) {
            return value.decimalValue();
        }
        fault(key, "forms.json.no-number");
        return null;
    }

    /** A whole number that is not negative. */
    int count(String key, int otherwise) {
        BigDecimal number = number(key);
        if (number == null) {
            return otherwise;
        }
        if (number.signum() >= 0
                && number.compareTo(MOST) < 0
                && number.remainder(BigDecimal.ONE).signum() == 0) {
            return number.intValue();
        }
        fault(key, "forms.json.no-number");
        return otherwise;
    }

    /** What a word names; empty where there is none. */
    <T> Optional<T> named(String key, Function<String, Optional<T>> naming) {
        String word = text(key);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> named = naming.apply(word);
        if (named.isEmpty()) {
            fault(key, "forms.json.no-such-word", word);
        }
        return named;
    }

    /** What is read of an object; empty where there is none. */
    <T> Optional<T> object(String key, Function<JsonPlace, T> read) {
        JsonNode value = value(key);
        return value == null ? Optional.empty() : below(value, pointer(key), read);
    }

    /** What is read of each object of a list. */
    <T> List<T> list(String key, Function<JsonPlace, T> read) {
        List<T> all = new ArrayList<>();
        JsonNode list = elements(key);
        for (int index = 0; index < list.size(); index++) {
            below(list.get(index), pointer(key) + "/" + index, read).ifPresent(all::add);
        }
        return all;
    }

    /** The texts of a list. */
    List<String> texts(String key) {
        List<String> all = new ArrayList<>();
        JsonNode list = elements(key);
        for (int index = 0; index < list.size(); index++) {
            if (list.get(index).isString()) {
                all.add(list.get(index).asString());
            } else {
                findings.add(new Finding(pointer(key) + "/" + index, "forms.json.no-text", List.of()));
            }
        }
        return all;
    }

    /** Names of its members in their order. */
    List<String> names() {
        return List.copyOf(object.propertyNames());
    }

    /** Whether there is such a member. */
    boolean has(String key) {
        return object.has(key);
    }

    /** A member as it is; null where there is none. */
    @Nullable
    JsonNode value(String key) {
        asked.add(key);
        return object.get(key);
    }

    String pointer(String key) {
        return path + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    void fault(String key, String message, Object... args) {
        findings.add(new Finding(pointer(key), message, List.of(args)));
    }

    /** What is made of it, unless that is refused: then the refusal is noted at this place. */
    <T> Optional<T> guarded(Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (FormsException refused) {
            String place = refused.field().isEmpty() || !has(refused.field()) ? path : pointer(refused.field());
            findings.add(new Finding(place, refused.key(), refused.args()));
            return Optional.empty();
        }
    }

    /** Notes what nobody asked for: nothing is left out silently. */
    void refuseOthers() {
        names().stream().filter(name -> !asked.contains(name)).forEach(name -> fault(name, "forms.json.unknown"));
    }

    private <T> Optional<T> below(JsonNode value, String pointer, Function<JsonPlace, T> read) {
        if (!value.isObject()) {
            findings.add(new Finding(pointer, "forms.json.no-object", List.of()));
            return Optional.empty();
        }
        var below = new JsonPlace(value, pointer, findings);
        Optional<T> made = below.guarded(() -> read.apply(below));
        below.refuseOthers();
        return made;
    }

    private JsonNode elements(String key) {
        JsonNode value = value(key);
        if (value != null && value.isArray()) {
            return value;
        }
        if (value != null) {
            fault(key, "forms.json.no-list");
        }
        return FormJson.MAPPER.createArrayNode();
    }
}
