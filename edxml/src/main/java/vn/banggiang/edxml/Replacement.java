package vn.banggiang.edxml;

import java.util.List;

/**
 * A document that is replaced, and for whom.
 *
 * @param documentId the replaced document
 * @param organIds the agencies for which it is replaced; all when empty
 */
public record Replacement(DocumentId documentId, List<OrganId> organIds) {

    public Replacement {
        organIds = List.copyOf(organIds);
    }
}
