package vn.banggiang.exchange;

import vn.banggiang.edxml.SafeFileName;
import vn.banggiang.storage.StoredFile;

/**
 * A stored file that an envelope carries.
 *
 * @param file its content in storage
 * @param name the name it travels under
 * @param mediaType such as {@code application/pdf}; of a received file a claim of its sender, never to be served as is
 * @param description may be empty
 */
public record Enclosure(StoredFile file, SafeFileName name, String mediaType, String description) {}
