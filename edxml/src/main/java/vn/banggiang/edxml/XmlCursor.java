package vn.banggiang.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks over a hostile message: refuses DTDs and entities, bounds depth and tokens, passes over
 * comments and processing instructions, and hands every event to the canonical forms being taken.
 *
 * <p>An event reaches them only when the cursor moves on, so that whoever stands on an element can
 * still divert it.
 */
final class XmlCursor {

    private final MeteredInput input;
    private final EdxmlLimits limits;
    private final XMLStreamReader xml;
    private final NamespaceScope scope;
    private final UsualPrefixes prefixes;
    private List<CanonicalForm> taps = List.of();
    private boolean fed = true;
    private int depth;
    private int signatures;
    private int rootLine;

    XmlCursor(InputStream in, EdxmlLimits limits) throws IOException {
        this.prefixes = UsualPrefixes.declaredIn(in);
        this.scope = new NamespaceScope(prefixes.lent());
        this.input = new MeteredInput(prefixes.input(), limits);
        this.limits = limits;
        try {
            this.xml = factory().createXMLStreamReader(input);
        } catch (XMLStreamException malformed) {
            input.rethrowFailure();
            throw new EdxmlException(malformed, "edxml.malformed", 1, 1);
        }
        if ("1.1".equals(xml.getVersion())) {
            throw new EdxmlException("edxml.xml-version-refused");
        }
    }

    /** Moves to the next start, end, text or end of document. */
    int next() throws IOException {
        while (true) {
            feed();
            int event = advance();
            fed = false;
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    enter();
                    return event;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return event;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return XMLStreamConstants.CHARACTERS;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return event;
                }
                case XMLStreamConstants.DTD -> throw new EdxmlException("edxml.doctype-refused");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new EdxmlException("edxml.entity-refused");
                default -> {}
            }
        }
    }

    /** Moves to the next child's start, or to the end of the element the cursor stands in. */
    boolean nextChild() throws IOException {
        int event = next();
        while (event == XMLStreamConstants.CHARACTERS) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Moves from an element's start to its end. */
    void skip() throws IOException {
        leave(depth);
    }

    /** How deep the cursor stands; the root's start is at 1. */
    int depth() {
        return depth;
    }

    /** Moves to the end of the element whose start was at that depth, unless already there. */
    void leave(int startDepth) throws IOException {
        while (depth >= startDepth) {
            next();
        }
    }

    boolean at(String namespace, String name) {
        return name.equals(xml.getLocalName()) && namespace.equals(namespace());
    }

    String namespace() {
        return Objects.requireNonNullElse(xml.getNamespaceURI(), "");
    }

    XMLStreamReader event() {
        return xml;
    }

    NamespaceScope scope() {
        return scope;
    }

    /** How many elements named Signature in the signatures' own namespace were met, wherever. */
    int signatures() {
        return signatures;
    }

    /** From the current event on, other canonical forms are fed. */
    List<CanonicalForm> divert(List<CanonicalForm> others) {
        List<CanonicalForm> before = taps;
        taps = others;
        return before;
    }

    /** From the event after the current one on, other canonical forms are fed. */
    void divertAfter(List<CanonicalForm> others) throws IOException {
        feed();
        taps = others;
    }

    private void feed() throws IOException {
        if (fed) {
            return;
        }
        fed = true;
        for (CanonicalForm tap : taps) {
            tap.take(xml, scope);
        }
        if (xml.getEventType() == XMLStreamConstants.END_ELEMENT) {
            scope.leave();
        }
    }

    private void enter() {
        if (++depth > limits.maxDepth()) {
            throw new EdxmlException("edxml.too-deep", limits.maxDepth());
        }
        if (depth == 1) {
            rootLine = xml.getLocation().getLineNumber();
        }
        scope.enter(xml);
        if (at(Names.DSIG, "Signature")) {
            signatures++;
        }
    }

    private int advance() throws IOException {
        try {
            int event = xml.next();
            input.tokenDelivered();
            return event;
        } catch (XMLStreamException malformed) {
            input.rethrowFailure();
            throw malformed(malformed);
        } catch (EdxmlException refusal) {
            throw refusal;
        } catch (RuntimeException parserFault) {
            throw malformed(parserFault);
        }
    }

    private EdxmlException malformed(Exception cause) {
        int line = xml.getLocation().getLineNumber();
        int column = xml.getLocation().getColumnNumber();
        int added = line == rootLine ? prefixes.length() : 0;
        return new EdxmlException(cause, "edxml.malformed", line, column - added);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // What is wrong comes as an exception; the parser need not print it as well.
        factory.setXMLReporter((message, type, information, location) -> {});
        return factory;
    }
}
