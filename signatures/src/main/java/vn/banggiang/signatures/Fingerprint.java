package vn.banggiang.signatures;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Tells a PDF value with all that it consists of from any other. Pages, fields and annotations that it only points to
 * count by where they are, not by what they hold: a form may be filled without that the button beside it changes.
 */
final class Fingerprint {

    private static final Set<COSName> POINTERS = Set.of(COSName.PARENT, COSName.P, COSName.POPUP, COSName.AP);
    private static final Set<COSName> PLACES = Set.of(COSName.PAGE, COSName.PAGES, COSName.ANNOT);

    private final MessageDigest digest;
    private final Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The same text for the same content, in whatever revision of a document it stands.
     *
     * @param steps one for each value on the way; where they run out, the text tells nothing
     */
    static String of(COSBase value, Steps steps) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.contents(value);
        while (!fingerprint.open.isEmpty() && steps.take()) {
            fingerprint.take(fingerprint.open.pop());
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private void take(COSBase reference) {
        COSBase value = reference instanceof COSObject object ? object.getObject() : reference;
        if (value instanceof COSDictionary dictionary && isPlace(dictionary)) {
            write("place " + dictionary.getKey());
        } else if (value != null) {
            contents(value);
        } else {
            write("nothing");
        }
    }

    private void contents(COSBase value) {
        boolean isNew = !(value instanceof COSDictionary || value instanceof COSArray) || met.add(value);
        if (!isNew) {
            write("again");
            return;
        }
        switch (value) {
            case COSStream stream -> {
                entries(stream);
                raw(stream);
            }
            case COSDictionary dictionary -> entries(dictionary);
            case COSArray array -> {
                write("array " + array.size());
                array.forEach(open::push);
            }
            case COSString text -> write("text " + text.toHexString());
            default -> write(String.valueOf(value));
        }
    }

    private void entries(COSDictionary dictionary) {
        write("dictionary");
        TreeMap<String, COSBase> sorted = new TreeMap<>();
        dictionary.forEach((name, value) -> {
            if (!POINTERS.contains(name)) {
                sorted.put(name.getName(), value);
            }
        });
        sorted.forEach((name, value) -> {
            write(name);
            open.push(value);
        });
    }

    private void raw(COSStream stream) {
        try (InputStream bytes = stream.createRawInputStream();
                var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            bytes.transferTo(sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPlace(COSDictionary dictionary) {
        COSName type = dictionary.getCOSName(COSName.TYPE);
        return (type != null && PLACES.contains(type))
                || dictionary.containsKey(COSName.FT)
                || dictionary.containsKey(COSName.KIDS)
                || dictionary.containsKey(COSName.RECT);
    }

    private void write(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
