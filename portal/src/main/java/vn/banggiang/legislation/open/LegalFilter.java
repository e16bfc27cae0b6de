package vn.banggiang.legislation.open;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.documents.LegalField;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.legislation.Effect;

/**
 * What a reader of the list wants to see; null for all of it.
 *
 * @param agency at whose portal; null for all portals
 * @param year in which it was issued
 * @param words each somewhere in number, notation, trích yếu, issuer or signer
 */
public record LegalFilter(
        @Nullable AgencyId agency,
        String words,
        @Nullable DocumentType type,
        @Nullable LegalField field,
        @Nullable Effect effect,
        @Nullable Integer year) {

    /** Everything at one portal. */
    public static LegalFilter of(AgencyId agency) {
        return new LegalFilter(agency, "", null, null, null, null);
    }

    /** Whether it leaves anything out of what stands at a portal. */
    public boolean narrows() {
        return !words.isBlank() || type != null || field != null || effect != null || year != null;
    }

    /** The address of a page of it, counted from 0, below this path; {@code all} where it is of all portals. */
    public String href(String path, int page) {
        var address = UriComponentsBuilder.fromPath(path);
        Map<String, Object> values = new LinkedHashMap<>();
        if (!words.isBlank()) {
            values.put("q", words);
        }
        put(values, "type", type);
        put(values, "field", field);
        put(values, "effect", effect);
        put(values, "year", year);
        if (agency == null) {
            values.put("o", "all");
        }
        if (page > 0) {
            values.put("page", page);
        }
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
