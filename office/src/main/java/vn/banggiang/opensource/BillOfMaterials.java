package vn.banggiang.opensource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the build put together: the libraries of the server, those that pages bring into the browser, and the engines beside
 * them, as one CycloneDX 1.6 document. What a part declares wrongly of its licence is said as it was concluded.
 */
@Component
public class BillOfMaterials {

    private static final String SERVER = "META-INF/sbom/application.cdx.json";
    private static final String BROWSER = "META-INF/sbom/browser.cdx.json";
    private static final String ENGINES = "vn/banggiang/opensource/engines.cdx.json";
    private static final String OURS = "vn.banggiang";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Concluded concluded;
    private @Nullable Bill read;

    BillOfMaterials(Concluded concluded) {
        this.concluded = concluded;
    }

    /** By kind and name; {@code opensource.no-bill} where the build made none. */
    public List<Part> parts() {
        return bill().parts;
    }

    /** The text of a licence, by its SPDX identifier. */
    public Optional<String> text(String licence) {
        return Optional.ofNullable(bill().texts.get(licence));
    }

    /** The document, without the texts of licences; {@code opensource.no-bill}. */
    public String document() {
        return bill().document;
    }

    private synchronized Bill bill() {
        if (read == null) {
            read = together();
        }
        return read;
    }

    private Bill together() {
        ObjectNode document = resource(SERVER);
        ArrayNode components = (ArrayNode) document.required("components");
        List<Part> parts = new ArrayList<>();
        Map<String, String> texts = new TreeMap<>();
        for (JsonNode component : components) {
            boolean own = component.path("group").asString("").equals(OURS);
            parts.add(part(own ? PartKind.OWN : PartKind.SERVER, (ObjectNode) component, texts));
        }
        for (Map.Entry<String, PartKind> source :
                Map.of(BROWSER, PartKind.BROWSER, ENGINES, PartKind.ENGINE).entrySet()) {
            for (JsonNode component : resource(source.getKey()).required("components")) {
                parts.add(part(source.getValue(), (ObjectNode) component, texts));
                components.add(component);
            }
        }
        // Otherwise each stands there as often as parts are under it.
        document.findParents("text").forEach(licence -> ((ObjectNode) licence).remove("text"));
        parts.sort(Comparator.comparing(Part::kind).thenComparing(Part::name));
        return new Bill(List.copyOf(parts), texts, JSON.writeValueAsString(document));
    }

    /** Keeps the texts of its licences. */
    private Part part(PartKind kind, ObjectNode component, Map<String, String> texts) {
        String group = component.path("group").asString("");
        concluded.of(group).ifPresent(licences -> component.set("licenses", licences));
        List<String> licences = new ArrayList<>();
        for (JsonNode choice : component.path("licenses")) {
            if (choice.get("license") instanceof ObjectNode licence) {
                String name = licence.path("id").asString(licence.path("name").asString(""));
                licences.add(name);
                JsonNode text = licence.get("text");
                if (text != null) {
                    texts.putIfAbsent(name, text(text));
                }
            } else {
                licences.add(choice.path("expression").asString(""));
            }
        }
        String name = component.required("name").asString();
        return new Part(
                kind,
                group.isEmpty() ? name : group + ":" + name,
                component.required("version").asString(),
                licences);
    }

    private static String text(JsonNode text) {
        String content = text.required("content").asString();
        return text.path("encoding").asString("").equals("base64")
                ? new String(Base64.getDecoder().decode(content), StandardCharsets.UTF_8)
                : content;
    }

    private static ObjectNode resource(String name) {
        try (InputStream bytes = BillOfMaterials.class.getClassLoader().getResourceAsStream(name)) {
            if (bytes == null) {
                throw OpenSourceException.missing("opensource.no-bill");
            }
            return (ObjectNode) JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private record Bill(List<Part> parts, Map<String, String> texts, String document) {}
}
