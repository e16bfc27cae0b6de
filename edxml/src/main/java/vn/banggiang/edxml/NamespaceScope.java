package vn.banggiang.edxml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The namespaces in scope at the cursor, by prefix; the default namespace has the empty prefix. */
final class NamespaceScope {

    private final Deque<Map<String, String>> open = new ArrayDeque<>();
    private final Map<String, String> lent;
    private final Set<String> undeclared = new TreeSet<>();
    private boolean xmlAttributes;

    /** @param lent what the parser takes for declared at the root although the message does not declare it there */
    NamespaceScope(Map<String, String> lent) {
        this.lent = lent;
        open.push(Map.of());
    }

    void enter(XMLStreamReader element) {
        Map<String, String> inherited = open.element();
        boolean root = open.size() == 1;
        if (element.getNamespaceCount() == 0) {
            open.push(inherited);
        } else {
            Map<String, String> own = new HashMap<>(inherited);
            for (int i = 0; i < element.getNamespaceCount(); i++) {
                own.put(
                        Objects.requireNonNullElse(element.getNamespacePrefix(i), ""),
                        Objects.requireNonNullElse(element.getNamespaceURI(i), ""));
            }
            if (root) {
                own.keySet().removeAll(lent.keySet());
            }
            open.push(own);
        }
        require(element.getPrefix());
        for (int i = 0; i < element.getAttributeCount(); i++) {
            xmlAttributes |= XMLConstants.XML_NS_URI.equals(element.getAttributeNamespace(i));
            require(element.getAttributePrefix(i));
        }
    }

    void leave() {
        open.pop();
    }

    Map<String, String> bindings() {
        return open.element();
    }

    /** The prefixes that were met undeclared. */
    Set<String> undeclared() {
        return undeclared;
    }

    private void require(@Nullable String prefix) {
        if (prefix != null && lent.containsKey(prefix) && !bindings().containsKey(prefix)) {
            undeclared.add(prefix);
        }
    }

    /** Whether an attribute such as xml:lang was met, which inclusive canonical form hands down. */
    boolean hasXmlAttributes() {
        return xmlAttributes;
    }
}
