package vn.banggiang.outgoing.web;

import org.jspecify.annotations.Nullable;
import vn.banggiang.documents.OutgoingId;

/**
 * What was just done with a document, and which one waits for the same.
 *
 * @param key message key of what was done
 * @param next null where none waits
 */
public record Done(String key, @Nullable OutgoingId next) {}
