package vn.banggiang.edxml;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/** Hands one attachment's final bytes to the sink, within the limits, measuring them on the way. */
final class ContentDelivery extends OutputStream {

    private final OutputStream place;
    private final SafeFileName name;
    private final TotalSize total;
    private final MessageDigest digest = Digests.create("SHA-256");
    private final byte[] head = new byte[FileSniffing.HEAD];
    private int headSize;
    private long size;

    ContentDelivery(OutputStream place, SafeFileName name, TotalSize total) {
        this.place = place;
        this.name = name;
        this.total = total;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        size += length;
        if (size > total.limits().maxAttachmentBytes()) {
            throw new EdxmlException(
                    "edxml.attachment-too-large", name, total.limits().maxAttachmentBytes());
        }
        total.add(length);
        int kept = Math.min(length, head.length - headSize);
        System.arraycopy(bytes, offset, head, headSize, kept);
        headSize += kept;
        digest.update(bytes, offset, length);
        place.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        place.close();
    }

    long size() {
        return size;
    }

    FileType type() {
        return FileType.of(Arrays.copyOf(head, headSize));
    }

    /** The digest of all bytes; ends the measuring. */
    Sha256 sha256() {
        return Sha256.of(digest.digest());
    }
}
