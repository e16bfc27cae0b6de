package vn.banggiang.participation;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody said of a page; who it was nobody knows.
 *
 * @param page last part of its address
 */
public record Remark(UUID id, String page, boolean useful, String words, Instant sentAt) {}
