package vn.banggiang.importing;

import org.jspecify.annotations.Nullable;

/**
 * Texts of one type and status at the other site, and what becomes of them.
 *
 * @param reason message key, or null: why they are left out
 * @param number how many there are
 */
public record ItemKind(
        String type,
        String status,
        ItemState state,
        @Nullable String reason,
        int number) {}
