package vn.banggiang.participation;

import vn.banggiang.storage.Sha256;

/**
 * A file of a draft.
 *
 * @param position from 0
 * @param name harmless, with the ending of what the file is
 * @param size in bytes
 */
public record DraftFile(int position, String name, Sha256 sha256, long size) {}
