package vn.banggiang.tasks;

import vn.banggiang.storage.StoredFile;

/**
 * A file that shows how far a task is.
 *
 * @param name harmless, with the ending of what the file is
 */
public record Evidence(String name, StoredFile file) {}
