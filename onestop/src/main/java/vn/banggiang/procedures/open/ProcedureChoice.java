package vn.banggiang.procedures.open;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.banggiang.procedures.facts.Audience;
import vn.banggiang.procedures.facts.ExecutionLevel;
import vn.banggiang.procedures.facts.LifeEvent;
import vn.banggiang.procedures.facts.OnlineLevel;

/**
 * What a reader looks for; null or empty for all.
 *
 * @param words each somewhere in name, code, keywords, field, result or life event
 * @param field its name
 */
public record ProcedureChoice(
        String words,
        String field,
        @Nullable LifeEvent event,
        @Nullable Audience audience,
        @Nullable ExecutionLevel tier,
        @Nullable OnlineLevel online) {

    /** Everything. */
    public static final ProcedureChoice ALL = new ProcedureChoice("", "", null, null, null, null);

    /** Only by words. */
    static ProcedureChoice of(String words) {
        return new ProcedureChoice(words, "", null, null, null, null);
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return !equals(ALL);
    }

    /** The address of a page of it, counted from 0, below this path. */
    public String href(String path, int page) {
        var address = UriComponentsBuilder.fromPath(path);
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "q", words);
        put(values, "field", field);
        put(values, "event", event);
        put(values, "audience", audience);
        put(values, "tier", tier);
        put(values, "online", online);
        if (page > 0) {
            values.put("page", page);
        }
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            values.put(name, value);
        }
    }
}
