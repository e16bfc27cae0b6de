package vn.banggiang.portal.open;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import vn.banggiang.storage.Sha256;

/** A page as it goes over the line. Its bytes are the same for all who get it, and nobody changes them. */
final class Served {

    private final byte[] plain;
    private final byte[] packed;
    private final String tag;
    private final Drawn of;
    private final Instant until;

    /**
     * A page that was drawn now.
     *
     * @param of from what
     * @param until when it must be drawn anew even if nobody changes anything
     */
    Served(String html, Drawn of, Instant until) {
        this.plain = html.getBytes(StandardCharsets.UTF_8);
        this.packed = packed(plain);
        this.tag = "\"" + Sha256.ofContent(plain).value().substring(0, 32) + "\"";
        this.of = of;
        this.until = until;
    }

    byte[] plain() {
        return plain;
    }

    byte[] packed() {
        return packed;
    }

    /** By which a browser asks whether it has changed. */
    String tag() {
        return tag;
    }

    boolean isFresh(Drawn now, Instant at) {
        return of.equals(now) && until.isAfter(at);
    }

    int size() {
        return plain.length + packed.length;
    }

    private static byte[] packed(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
