package vn.banggiang.edxml;

import java.util.List;
import java.util.Optional;

/** The manifest of a document message: what each attachment is called and claims to be. */
record Manifest(List<Entry> entries) {

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

    /** The entry of a content id or, failing that, of a place from 1. */
    Optional<Entry> find(String contentId, int ordinal) {
        return entries.stream()
                .filter(entry -> !contentId.isEmpty() && entry.contentId().equals(contentId))
                .findFirst()
                .or(() -> contentId.isEmpty() && ordinal <= entries.size()
                        ? Optional.of(entries.get(ordinal - 1))
                        : Optional.empty());
    }

    record Entry(String contentId, String contentType, String description, String attachmentName) {}
}
