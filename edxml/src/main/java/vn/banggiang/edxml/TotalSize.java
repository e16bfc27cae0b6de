package vn.banggiang.edxml;

/** Counts the decoded bytes of all attachments of a message against the limits. */
final class TotalSize {

    private final EdxmlLimits limits;
    private long bytes;

    TotalSize(EdxmlLimits limits) {
        this.limits = limits;
    }

    EdxmlLimits limits() {
        return limits;
    }

    void add(int more) {
        bytes += more;
        if (bytes > limits.maxTotalBytes()) {
            throw new EdxmlException("edxml.attachments-too-large", limits.maxTotalBytes());
        }
    }
}
