package vn.banggiang.layout.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Walks a file for compressed object and cross-reference streams without parsing it. */
final class StructureStreams implements AutoCloseable {
    private static final int DICTIONARY_SEEN = 600;
    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.ISO_8859_1);

    private final InputStream source;
    private final StringBuilder before = new StringBuilder();

    StructureStreams(Path file) throws IOException {
        source = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /** Moves behind the next keyword "stream" of an object or cross-reference stream. */
    boolean nextStream() throws IOException {
        int matched = 0;
        for (int next = source.read(); next >= 0; next = source.read()) {
            before.append((char) next);
            matched = next == KEYWORD[matched] ? matched + 1 : next == KEYWORD[0] ? 1 : 0;
            if (matched == KEYWORD.length) {
                matched = 0;
                boolean found = isStructure();
                before.setLength(0);
                if (found) {
                    return true;
                }
            }
            if (before.length() > 2 * DICTIONARY_SEEN) {
                before.delete(0, DICTIONARY_SEEN);
            }
        }
        return false;
    }

    long inflated(long most) throws IOException {
        int first = source.read();
        while (first == '\r' || first == '\n' || first == ' ') {
            first = source.read();
        }
        if (first < 0) {
            return 0;
        }
        InputStream start = new ByteArrayInputStream(new byte[] {(byte) first});
        Inflater inflater = new Inflater();
        try {
            // Byte by byte, so that nothing of the next stream is swallowed.
            return InflationGuard.count(
                    new InflaterInputStream(new SequenceInputStream(start, source), inflater, 1), most);
        } finally {
            inflater.end();
        }
    }

    private boolean isStructure() {
        int dictionary = before.lastIndexOf("obj");
        String text = before.substring(Math.max(0, dictionary));
        boolean compressed = text.contains("Flate") || text.contains("/Fl");
        return !text.endsWith("endstream") && compressed && (text.contains("ObjStm") || text.contains("XRef"));
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
