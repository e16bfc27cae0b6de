package vn.banggiang.storage;

/**
 * A file that lies in the store for good.
 *
 * @param size in bytes
 */
public record StoredFile(Sha256 sha256, long size) {}
