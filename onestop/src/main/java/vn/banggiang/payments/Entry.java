package vn.banggiang.payments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;

/**
 * A line of the ledger; never changed.
 *
 * @param amount in đồng, from 1
 * @param transaction under which whoever moved the money knows it; each counts once
 * @param by the official; null where a program said so
 * @param remark why, or nothing
 */
public record Entry(
        UUID id,
        ChargeId charge,
        EntryKind kind,
        long amount,
        String transaction,
        @Nullable PersonId by,
        Instant at,
        String remark) {}
