package vn.banggiang.cases.facts;

import vn.banggiang.storage.StoredFile;

/**
 * A file of a case, looked into before it was taken in.
 *
 * @param name harmless, with the ending of what it is
 */
public record CaseFile(String name, StoredFile stored, String mediaType, Signed signed) {

    /** Without its name, which may name a person. */
    @Override
    public String toString() {
        return "CaseFile " + stored.sha256();
    }
}
