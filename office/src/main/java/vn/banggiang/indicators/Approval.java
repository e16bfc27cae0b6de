package vn.banggiang.indicators;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;

/**
 * That somebody approved a form.
 *
 * @param content what was approved, a line an item
 * @param sha256 of the content: whether one sign of it was changed is seen by it
 * @param withdrawnAt when an edit took it away; null while it holds
 */
public record Approval(
        int number,
        String content,
        String sha256,
        PersonId by,
        Instant at,
        @Nullable Instant withdrawnAt) {}
