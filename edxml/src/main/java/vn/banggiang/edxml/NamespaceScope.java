package vn.banggiang.edxml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;

/** The namespaces in scope at the cursor, by prefix; the default namespace has the empty prefix. */
final class NamespaceScope {

    private final Deque<Map<String, String>> open = new ArrayDeque<>();
    private boolean xmlAttributes;

    NamespaceScope() {
        open.push(Map.of());
    }

    void enter(XMLStreamReader element) {
        Map<String, String> inherited = open.element();
        if (element.getNamespaceCount() == 0) {
            open.push(inherited);
        } else {
            Map<String, String> own = new HashMap<>(inherited);
            for (int i = 0; i < element.getNamespaceCount(); i++) {
                own.put(
                        Objects.requireNonNullElse(element.getNamespacePrefix(i), ""),
                        Objects.requireNonNullElse(element.getNamespaceURI(i), ""));
            }
            open.push(own);
        }
        for (int i = 0; i < element.getAttributeCount(); i++) {
            xmlAttributes |= XMLConstants.XML_NS_URI.equals(element.getAttributeNamespace(i));
        }
    }

    void leave() {
        open.pop();
    }

    Map<String, String> bindings() {
        return open.element();
    }

    /** Whether an attribute such as xml:lang was met, which inclusive canonical form hands down. */
    boolean hasXmlAttributes() {
        return xmlAttributes;
    }
}
