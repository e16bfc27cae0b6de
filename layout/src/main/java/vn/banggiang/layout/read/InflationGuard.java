package vn.banggiang.layout.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import vn.banggiang.layout.LayoutException;

/**
 * Keeps compressed streams from blowing up: PDFBox decodes a stream in memory as a whole, so its decoded length is
 * counted first, without keeping it.
 */
final class InflationGuard {
    /** Most decoded bytes of one stream; a dense page's content has a megabyte. */
    private static final long LARGEST_STREAM = 48L << 20;

    /** Most decoded bytes of a file's structure: object streams and cross references. */
    private static final long LARGEST_STRUCTURE = 96L << 20;

    /** Most raw bytes in compressions that are not counted: they grow at most some thousandfold. */
    private static final long LARGEST_UNCOUNTED = 16 << 10;

    private static final int MOST_OBJECTS = 100_000;
    private static final Set<COSName> ELSEWHERE =
            Set.of(COSName.PARENT, COSName.P, COSName.DEST, COSName.A, COSName.getPDFName("Popup"));
    private static final Set<String> FLATE = Set.of("FlateDecode", "Fl");
    private static final Set<String> NOT_GROWING =
            Set.of("ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "DCTDecode", "DCT", "JPXDecode");

    private InflationGuard() {}

    /**
     * Counts what opening the file will decode: every object stream and cross-reference stream.
     *
     * @throws LayoutException {@code layout.pdf-inflated}
     */
    static void checkStructure(Path file) throws IOException {
        long left = LARGEST_STRUCTURE;
        try (StructureStreams structure = new StructureStreams(file)) {
            while (structure.nextStream()) {
                left -= structure.inflated(left);
            }
        }
    }

    /**
     * Counts every stream that reading a page's text can reach.
     *
     * @throws LayoutException {@code layout.pdf-inflated}
     */
    static void checkPage(COSDictionary page) throws IOException {
        Deque<COSBase> waiting = new ArrayDeque<>(List.of(page));
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!waiting.isEmpty()) {
            COSBase next = waiting.remove();
            COSBase value = next instanceof COSObject reference ? reference.getObject() : next;
            if (value == null || !seen.add(value)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw new LayoutException("layout.pdf-too-complex", MOST_OBJECTS);
            }
            if (value instanceof COSStream stream && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                check(stream);
            }
            if (value instanceof COSDictionary dictionary) {
                dictionary.entrySet().stream()
                        .filter(entry -> !ELSEWHERE.contains(entry.getKey()))
                        .forEach(entry -> waiting.add(entry.getValue()));
            } else if (value instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    COSBase item = array.get(i);
                    if (item != null) {
                        waiting.add(item);
                    }
                }
            }
        }
    }

    private static void check(COSStream stream) throws IOException {
        List<String> filters = filters(stream.getFilters());
        InputStream decoded = stream.createRawInputStream();
        long raw = stream.getLength();
        try (decoded) {
            InputStream counted = decoded;
            for (String filter : filters) {
                if (FLATE.contains(filter)) {
                    counted = new InflaterInputStream(counted);
                } else if (!NOT_GROWING.contains(filter) && raw > LARGEST_UNCOUNTED) {
                    throw new LayoutException("layout.pdf-inflated");
                }
            }
            count(counted, LARGEST_STREAM);
        }
    }

    static long count(InputStream decoded, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        try {
            for (int read = decoded.read(buffer); read >= 0; read = decoded.read(buffer)) {
                bytes += read;
                if (bytes > most) {
                    throw new LayoutException("layout.pdf-inflated");
                }
            }
        } catch (ZipException | EOFException e) {
            // Damaged compression ends here for PDFBox, too: what it can decode has been counted.
            return bytes;
        }
        return bytes;
    }

    private static List<String> filters(COSBase filters) {
        return switch (filters) {
            case COSName name -> List.of(name.getName());
            case COSArray array -> array.toCOSNameStringList();
            case null, default -> List.of();
        };
    }
}
