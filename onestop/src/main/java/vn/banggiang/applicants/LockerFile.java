package vn.banggiang.applicants;

import vn.banggiang.storage.Sha256;

/**
 * The file of a paper, as it lies in the store.
 *
 * @param name under which its owner takes it away
 * @param bytes its size
 */
public record LockerFile(String name, Sha256 sha256, long bytes, String mediaType) {

    /** Without the name, which people give. */
    @Override
    public String toString() {
        return "LockerFile " + sha256;
    }
}
