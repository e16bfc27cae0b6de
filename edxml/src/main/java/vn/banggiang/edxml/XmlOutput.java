package vn.banggiang.edxml;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;

/**
 * Writes elements in exclusive canonical form with indentation, so that the bytes written are the
 * bytes signed. Prefixes are the caller's; it declares each where it first occurs.
 */
final class XmlOutput {

    private final OutputStream bytes;
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    XmlOutput(OutputStream out) {
        this.bytes = new BufferedOutputStream(out, 1 << 16);
        this.out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    }

    /** Opens an element; {@code declarations} are its namespace declarations and attributes, in canonical order. */
    void start(String name, String... declarations) throws IOException {
        indent();
        tag(name, declarations);
        open.push(name);
    }

    void end() throws IOException {
        String name = open.pop();
        newLine();
        close(name);
    }

    /** An element with text alone. */
    void element(String name, String text) throws IOException {
        indent();
        tag(name);
        refuseForbidden(text);
        XmlEscape.text(text.toCharArray(), 0, text.length(), out);
        close(name);
    }

    /** An element with text alone, left out when the text is empty. */
    void optional(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            element(name, text);
        }
    }

    /** An element with a content in base64; gives the content's length. */
    long base64(String name, String declaration, InputStream content) throws IOException {
        indent();
        tag(name, declaration);
        out.flush();
        long length;
        try (OutputStream encoding = Base64.getEncoder().wrap(unclosed())) {
            length = content.transferTo(encoding);
        }
        close(name);
        return length;
    }

    /** Bytes as they are, on a line of their own. */
    void verbatim(byte[] xml) throws IOException {
        indent();
        out.flush();
        bytes.write(xml);
    }

    void flush() throws IOException {
        out.flush();
    }

    /** XML 1.0 has no way to carry control characters and lone surrogates. */
    private static void refuseForbidden(String text) {
        boolean forbidden = text.codePoints().anyMatch(XmlOutput::isForbidden);
        if (forbidden) {
            throw new EdxmlException("edxml.character-refused", Text.excerpt(text));
        }
    }

    private static boolean isForbidden(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || surrogate || c == 0xFFFE || c == 0xFFFF;
    }

    private void indent() throws IOException {
        if (!open.isEmpty()) {
            newLine();
        }
    }

    private void newLine() throws IOException {
        out.write('\n');
        out.write("  ".repeat(open.size()));
    }

    private void tag(String name, String... declarations) throws IOException {
        out.write('<');
        out.write(name);
        for (String declaration : declarations) {
            out.write(' ');
            out.write(declaration);
        }
        out.write('>');
    }

    private void close(String name) throws IOException {
        out.write("</");
        out.write(name);
        out.write('>');
    }

    /** The end of the base64 is not the end of the message. */
    private OutputStream unclosed() {
        return new FilterOutputStream(bytes) {
            @Override
            public void write(byte[] buffer, int offset, int length) throws IOException {
                bytes.write(buffer, offset, length);
            }

            @Override
            public void close() {}
        };
    }
}
