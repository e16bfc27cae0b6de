package vn.banggiang.organisation.open;

import vn.banggiang.directory.Agency;

/**
 * An agency below the portal's own.
 *
 * @param href its portal; empty where it has none
 */
public record Subordinate(Agency agency, String href) {}
