package vn.banggiang.edxml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes the decoded bytes of one attachment and sends them straight to the sink, or, when sender
 * and first bytes both say zip, by way of a {@link ZipSpool}.
 */
final class ContentRouting extends OutputStream {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final AttachmentHead announced;
    private final AttachmentSink sink;
    private final TotalSize total;
    private final byte[] first = new byte[ZIP.length];
    private int firstSize;
    private @Nullable ZipSpool spool;
    private @Nullable ContentDelivery delivery;
    private SafeFileName name;
    private boolean unzipped;

    ContentRouting(AttachmentHead announced, AttachmentSink sink, TotalSize total) {
        this.announced = announced;
        this.name = announced.name();
        this.sink = sink;
        this.total = total;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int kept = Math.min(length, first.length - firstSize);
        if (kept > 0) {
            System.arraycopy(bytes, offset, first, firstSize, kept);
            firstSize += kept;
            if (firstSize < first.length) {
                return;
            }
            route().write(first, 0, firstSize);
        }
        if (length > kept) {
            route().write(bytes, offset + kept, length - kept);
        }
    }

    /** All bytes have come: what was delivered. */
    ContentDelivery finish() throws IOException {
        if (firstSize < first.length) {
            route().write(first, 0, firstSize);
        }
        return spool == null ? deliver() : unspool(spool);
    }

    SafeFileName name() {
        return name;
    }

    boolean unzipped() {
        return unzipped;
    }

    @Override
    public void close() throws IOException {
        try {
            if (spool != null) {
                spool.close();
            }
        } finally {
            if (delivery != null) {
                delivery.close();
            }
        }
    }

    private OutputStream route() throws IOException {
        if (spool == null && delivery == null && claimsZip()) {
            spool = new ZipSpool(total.limits());
        }
        return spool != null ? spool : deliver();
    }

    private boolean claimsZip() {
        return announced.declaredType().contains("zip") && Arrays.equals(first, ZIP);
    }

    private ContentDelivery unspool(ZipSpool zip) throws IOException {
        String entry = zip.onlyEntry();
        unzipped = !entry.isEmpty() && !entry.endsWith("/");
        if (!unzipped) {
            zip.copy(deliver());
            return deliver();
        }
        if (name.extension().equals("zip")) {
            name = SafeFileName.of(entry).orElse(name);
        }
        zip.unzip(deliver());
        return deliver();
    }

    private ContentDelivery deliver() throws IOException {
        if (delivery == null) {
            AttachmentHead head = new AttachmentHead(announced.ordinal(), name, announced.declaredType());
            delivery = new ContentDelivery(sink.open(head), name, total);
        }
        return delivery;
    }
}
