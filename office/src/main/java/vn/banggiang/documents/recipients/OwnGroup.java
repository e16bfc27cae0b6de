package vn.banggiang.documents.recipients;

import vn.banggiang.documents.delivery.Addressees.Reached;

/**
 * A group of recipients that an agency keeps.
 *
 * @param reached whom a document written to it reaches today; members that closed meanwhile are named there, with their
 *     successors
 */
public record OwnGroup(OwnGroupId id, String name, Reached reached) {

    private static final String KEY = "own-";

    /** As one chooses it. */
    RecipientGroup today() {
        return new RecipientGroup(KEY + id, name, reached.agencies());
    }
}
