package vn.banggiang.edxml;

/**
 * How much of a message from outside is taken before it is refused.
 *
 * @param maxMessageBytes the whole message as it comes
 * @param maxHeaderChars all text that is kept in memory: header, manifest and the attachments' names
 * @param maxTokenBytes one tag, comment or CDATA section, which the parser holds in memory
 * @param maxDepth nesting of elements
 * @param maxAttachments number of attachments
 * @param maxAttachmentBytes one attachment, decoded and unzipped
 * @param maxTotalBytes all attachments together, decoded and unzipped
 * @param maxZipRatio how many times larger than the zip its content may be, once it is over 1 MB
 */
public record EdxmlLimits(
        long maxMessageBytes,
        int maxHeaderChars,
        int maxTokenBytes,
        int maxDepth,
        int maxAttachments,
        long maxAttachmentBytes,
        long maxTotalBytes,
        int maxZipRatio) {

    private static final int MB = 1024 * 1024;

    /** 50 MB a file, 500 MB together, 1 GB a message. */
    public static final EdxmlLimits DEFAULT =
            new EdxmlLimits(1024L * MB, 4 * MB, 4 * MB, 32, 200, 50L * MB, 500L * MB, 200);

    public EdxmlLimits {
        if (maxMessageBytes < 1
                || maxHeaderChars < 1
                || maxTokenBytes < 1
                || maxDepth < 8
                || maxAttachments < 0
                || maxAttachmentBytes < 0
                || maxTotalBytes < 0
                || maxZipRatio < 1) {
            throw new IllegalArgumentException("a limit is not positive, or the depth below the standard's 8");
        }
    }

    /** The same with another size for one attachment; the totals grow with it when they must. */
    public EdxmlLimits withMaxAttachmentBytes(long bytes) {
        return new EdxmlLimits(
                Math.max(maxMessageBytes, 2 * bytes),
                maxHeaderChars,
                maxTokenBytes,
                maxDepth,
                maxAttachments,
                bytes,
                Math.max(maxTotalBytes, bytes),
                maxZipRatio);
    }
}
