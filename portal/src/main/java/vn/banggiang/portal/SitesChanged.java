package vn.banggiang.portal;

/** Something that readers of portals see has changed. */
record SitesChanged() {}
