package vn.banggiang.edxml;

import java.util.List;
import java.util.Map;

/**
 * A small element held in memory.
 *
 * @param attributes those without a namespace, by name
 * @param text the text directly in it, tidy
 */
record XmlNode(String namespace, String name, Map<String, String> attributes, String text, List<XmlNode> children) {

    XmlNode {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    boolean is(String otherNamespace, String otherName) {
        return namespace.equals(otherNamespace) && name.equals(otherName);
    }
}
