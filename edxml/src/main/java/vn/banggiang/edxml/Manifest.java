package vn.banggiang.edxml;

import java.util.List;
import java.util.Optional;

/** The manifest of a document message: what each attachment is called and claims to be. */
record Manifest(List<Entry> entries) {

    private static final String SCHEME = "cid:";

    static final Manifest EMPTY = new Manifest(List.of());

    static Manifest read(Fields manifest) {
        return new Manifest(manifest.children("Reference").stream()
                .map(reference -> new Entry(
                        reference.text("ContentId"),
                        reference.text("ContentType"),
                        reference.text("Description"),
                        reference.text("AttachmentName")))
                .toList());
    }

    /** The entry of a content id, with or without its scheme, or, failing that, of a place from 1. */
    Optional<Entry> find(String contentId, int ordinal) {
        return entries.stream()
                .filter(entry -> !contentId.isEmpty() && bare(entry.contentId()).equals(bare(contentId)))
                .findFirst()
                .or(() -> contentId.isEmpty() && ordinal <= entries.size()
                        ? Optional.of(entries.get(ordinal - 1))
                        : Optional.empty());
    }

    /** Some producers write {@code cid:} before an identifier in one place and leave it out in the other. */
    private static String bare(String contentId) {
        return contentId.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? contentId.substring(SCHEME.length())
                : contentId;
    }

    record Entry(String contentId, String contentType, String description, String attachmentName) {}
}
