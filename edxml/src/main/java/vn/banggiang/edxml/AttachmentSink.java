package vn.banggiang.edxml;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Where the contents of attachments go while a message is read. When reading ends with an
 * exception, what was written is to be thrown away: the last content is incomplete and no verdict
 * about the signature exists.
 */
@FunctionalInterface
public interface AttachmentSink {

    /** A place for the content of one attachment; the reader writes and closes it. */
    OutputStream open(AttachmentHead head) throws IOException;

    /** Throws all contents away. */
    static AttachmentSink discarding() {
        return head -> OutputStream.nullOutputStream();
    }
}
