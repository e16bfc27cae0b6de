package vn.banggiang.legislation.open;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Statements as Turtle (W3C RDF 1.1) and as JSON-LD 1.1 in its expanded form: the same graph. */
final class Rdf {

    static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private Rdf() {}

    static String turtle(List<Triple> graph) {
        var text = new StringBuilder();
        bySubject(graph)
                .forEach((subject, triples) -> text.append('<')
                        .append(subject)
                        .append(">\n")
                        .append(triples.stream()
                                .map(triple -> "    <" + triple.predicate() + "> " + term(triple.object()))
                                .collect(Collectors.joining(" ;\n")))
                        .append(" .\n\n"));
        return text.toString();
    }

    static String jsonLd(List<Triple> graph) {
        List<Map<String, Object>> nodes = new ArrayList<>();
        bySubject(graph).forEach((subject, triples) -> nodes.add(node(subject, triples)));
        return JsonMapper.shared().writeValueAsString(nodes);
    }

    private static Map<String, Object> node(String subject, List<Triple> triples) {
        Map<String, List<Object>> said = new LinkedHashMap<>();
        for (Triple triple : triples) {
            boolean type = triple.predicate().equals(TYPE);
            said.computeIfAbsent(type ? "@type" : triple.predicate(), name -> new ArrayList<>())
                    .add(
                            type && triple.object() instanceof Triple.Iri(String address)
                                    ? address
                                    : value(triple.object()));
        }
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", subject);
        node.putAll(said);
        return node;
    }

    private static Map<String, String> value(Triple.Term term) {
        return switch (term) {
            case Triple.Iri(String address) -> Map.of("@id", address);
            case Triple.Words(String value, String language) -> Map.of("@value", value, "@language", language);
            case Triple.Typed(String value, String type) -> Map.of("@value", value, "@type", type);
        };
    }

    private static String term(Triple.Term term) {
        return switch (term) {
            case Triple.Iri(String address) -> "<" + address + ">";
            case Triple.Words(String value, String language) -> quoted(value) + "@" + language;
            case Triple.Typed(String value, String type) -> quoted(value) + "^^<" + type + ">";
        };
    }

    private static Map<String, List<Triple>> bySubject(List<Triple> graph) {
        return graph.stream().collect(Collectors.groupingBy(Triple::subject, LinkedHashMap::new, Collectors.toList()));
    }

    private static String quoted(String words) {
        return '"' + escaped(words) + '"';
    }

    private static String escaped(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            if (sign < 0x20 || sign == '"' || sign == '\\') {
                safe.append("\\u%04X".formatted(sign));
            } else {
                safe.appendCodePoint(sign);
            }
        });
        return safe.toString();
    }
}
