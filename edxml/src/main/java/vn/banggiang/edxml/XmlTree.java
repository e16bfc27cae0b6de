package vn.banggiang.edxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Takes small elements into memory, within one budget of characters for the whole message. */
final class XmlTree {

    /** What an element costs beside its text. */
    private static final int NODE_COST = 64;

    private final XmlCursor cursor;
    private final int budget;
    private long spent;

    XmlTree(XmlCursor cursor, EdxmlLimits limits) {
        this.cursor = cursor;
        this.budget = limits.maxHeaderChars();
    }

    /** Reads the element whose start the cursor stands on, up to its end. */
    XmlNode read() throws IOException {
        XMLStreamReader event = cursor.event();
        String namespace = cursor.namespace();
        String name = event.getLocalName();
        Map<String, String> attributes = attributes(event);
        spend(NODE_COST);
        StringBuilder text = new StringBuilder();
        List<XmlNode> children = new ArrayList<>();
        int type = cursor.next();
        while (type != XMLStreamConstants.END_ELEMENT) {
            if (type == XMLStreamConstants.START_ELEMENT) {
                children.add(read());
            } else {
                spend(event.getTextLength());
                text.append(event.getTextCharacters(), event.getTextStart(), event.getTextLength());
            }
            type = cursor.next();
        }
        return new XmlNode(namespace, name, attributes, Text.tidy(text.toString()), children);
    }

    private Map<String, String> attributes(XMLStreamReader event) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < event.getAttributeCount(); i++) {
            if (Objects.requireNonNullElse(event.getAttributeNamespace(i), "").isEmpty()) {
                spend(event.getAttributeValue(i).length());
                attributes.put(event.getAttributeLocalName(i), event.getAttributeValue(i));
            }
        }
        return attributes;
    }

    private void spend(int chars) {
        spent += chars;
        if (spent > budget) {
            throw new EdxmlException("edxml.header-too-large", budget);
        }
    }
}
