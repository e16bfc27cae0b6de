package vn.banggiang.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.banggiang.documents.OutgoingId;

/**
 * The document that is the result of a case, or shall be.
 *
 * @param issuedAt null until it was signed, numbered and sealed
 */
public record CaseResult(OutgoingId document, @Nullable Instant issuedAt) {}
