package vn.banggiang.incoming;

import vn.banggiang.storage.Sha256;

/**
 * A file of an incoming document, the document itself first, its annexes behind.
 *
 * @param name harmless name under which it is offered
 * @param size in bytes
 */
public record IncomingFile(Sha256 sha256, String name, long size) {

    /** Whether the name says that it is a PDF; only such a file is shown in the page. */
    public boolean pdf() {
        return name.regionMatches(true, Math.max(0, name.length() - 4), ".pdf", 0, 4);
    }
}
