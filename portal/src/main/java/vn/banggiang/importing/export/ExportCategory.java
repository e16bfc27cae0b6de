package vn.banggiang.importing.export;

/**
 * Where a text stood at the other site.
 *
 * @param slug by which it is known there
 */
public record ExportCategory(String slug, String name) {}
