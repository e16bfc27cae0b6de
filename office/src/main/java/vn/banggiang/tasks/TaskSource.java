package vn.banggiang.tasks;

import java.util.UUID;

/**
 * What a task comes from.
 *
 * @param kind as its {@link TaskOrigin} names it
 */
public record TaskSource(String kind, UUID id) {}
