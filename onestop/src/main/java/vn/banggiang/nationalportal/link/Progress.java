package vn.banggiang.nationalportal.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a case. Nobody who works on it is named.
 *
 * @param status from 1 to 10
 * @param agencyName where it happened
 * @param words what, in words
 * @param due when the result is to be there; null as long as nobody said
 */
public record Progress(
        String code,
        int status,
        Instant at,
        String agencyName,
        String words,
        @Nullable Instant due) {}
