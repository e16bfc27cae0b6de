package vn.banggiang.outgoing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.edxml.FileType;
import vn.banggiang.storage.StoredFile;

/**
 * A file that goes with an outgoing document and is not part of its page.
 *
 * @param name harmless name under which it is offered and travels
 * @param toBeSealed whether the agency signs it when the document is issued: a PDF that nobody has signed before
 * @param sealed with the agency's signature; null before, and where it is not signed
 */
public record Attachment(
        UUID id,
        String name,
        FileType type,
        StoredFile file,
        boolean toBeSealed,
        @Nullable StoredFile sealed) {

    /** As it is offered and sent: with the agency's signature once it has one. */
    public StoredFile latest() {
        return sealed == null ? file : sealed;
    }
}
