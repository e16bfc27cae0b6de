package vn.banggiang.edxml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes the canonical form, without comments, of the events it is handed: exclusive
 * (xml-exc-c14n) or inclusive (xml-c14n 1.0), without ever holding more than one event.
 */
final class CanonicalForm {

    private final boolean exclusive;
    private final Writer out;
    private final Deque<Map<String, String>> rendered = new ArrayDeque<>(List.of(Map.of()));
    private boolean rootSeen;

    CanonicalForm(boolean exclusive, OutputStream out) {
        this.exclusive = exclusive;
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    void flush() throws IOException {
        out.flush();
    }

    void take(XMLStreamReader event, NamespaceScope scope) throws IOException {
        switch (event.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(event, scope);
            case XMLStreamConstants.END_ELEMENT -> end(event);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(event);
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction(event);
            default -> {}
        }
    }

    private void start(XMLStreamReader element, NamespaceScope scope) throws IOException {
        rootSeen = true;
        out.write('<');
        out.write(qualified(element.getPrefix(), element.getLocalName()));
        Map<String, String> inherited = rendered.element();
        Map<String, String> own = new HashMap<>(inherited);
        for (Map.Entry<String, String> binding : candidates(element, scope).entrySet()) {
            String prefix = binding.getKey();
            if (!binding.getValue().equals(inherited.getOrDefault(prefix, ""))) {
                attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, binding.getValue());
                own.put(prefix, binding.getValue());
            }
        }
        rendered.push(own);
        for (Attribute attribute : attributes(element)) {
            attribute(attribute.qualifiedName(), attribute.value());
        }
        out.write('>');
    }

    private void end(XMLStreamReader element) throws IOException {
        rendered.pop();
        out.write("</");
        out.write(qualified(element.getPrefix(), element.getLocalName()));
        out.write('>');
    }

    private void text(XMLStreamReader event) throws IOException {
        if (rendered.size() > 1) {
            XmlEscape.text(event.getTextCharacters(), event.getTextStart(), event.getTextLength(), out);
        }
    }

    private void instruction(XMLStreamReader event) throws IOException {
        boolean afterRoot = rootSeen && rendered.size() == 1;
        String data = Objects.requireNonNullElse(event.getPIData(), "");
        out.write(afterRoot ? "\n<?" : "<?");
        out.write(event.getPITarget());
        out.write(data.isEmpty() ? "" : " " + data);
        out.write(rootSeen ? "?>" : "?>\n");
    }

    /** The namespaces that may have to be declared here, in the order of their prefixes. */
    private Map<String, String> candidates(XMLStreamReader element, NamespaceScope scope) {
        Map<String, String> bindings = new TreeMap<>();
        if (exclusive) {
            bindings.put(orEmpty(element.getPrefix()), orEmpty(element.getNamespaceURI()));
            for (int i = 0; i < element.getAttributeCount(); i++) {
                String prefix = orEmpty(element.getAttributePrefix(i));
                if (!prefix.isEmpty()) {
                    bindings.put(prefix, orEmpty(element.getAttributeNamespace(i)));
                }
            }
        } else {
            bindings.putAll(scope.bindings());
        }
        bindings.remove("xml");
        return bindings;
    }

    private static List<Attribute> attributes(XMLStreamReader element) {
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributeCount(); i++) {
            attributes.add(new Attribute(
                    orEmpty(element.getAttributeNamespace(i)),
                    element.getAttributeLocalName(i),
                    qualified(element.getAttributePrefix(i), element.getAttributeLocalName(i)),
                    element.getAttributeValue(i)));
        }
        attributes.sort(Comparator.comparing(Attribute::namespace).thenComparing(Attribute::name));
        return attributes;
    }

    private void attribute(String name, String value) throws IOException {
        out.write(' ');
        out.write(name);
        out.write("=\"");
        XmlEscape.attribute(value, out);
        out.write('"');
    }

    private static String qualified(String prefix, String name) {
        return orEmpty(prefix).isEmpty() ? name : prefix + ":" + name;
    }

    private static String orEmpty(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private record Attribute(String namespace, String name, String qualifiedName, String value) {}
}
