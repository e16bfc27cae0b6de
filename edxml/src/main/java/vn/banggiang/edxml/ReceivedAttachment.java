package vn.banggiang.edxml;

/**
 * An attachment whose content has gone to the sink.
 *
 * @param ordinal its place in the message, from 1
 * @param name the name under which the sink got it
 * @param contentId how the manifest refers to it, may be empty
 * @param description in words, may be empty
 * @param declaredType the content type the sender claims, may be empty
 * @param type what its first bytes say it is
 * @param unzipped whether it came as the only entry of a zip
 * @param size in bytes, decoded and unzipped
 * @param sha256 digest of the same bytes
 */
public record ReceivedAttachment(
        int ordinal,
        SafeFileName name,
        String contentId,
        String description,
        String declaredType,
        FileType type,
        boolean unzipped,
        long size,
        Sha256 sha256) {}
