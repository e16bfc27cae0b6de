package vn.banggiang.edxml;

/**
 * A file to be sent.
 *
 * @param name its file name
 * @param mediaType its honest media type, such as {@code application/pdf}
 * @param size in bytes
 * @param content opens its bytes; called twice when the message is signed
 */
public record AttachmentSource(SafeFileName name, String mediaType, long size, ContentSupplier content) {

    public AttachmentSource {
        mediaType = Text.tidy(mediaType);
    }
}
