package vn.banggiang.portal;

import java.time.LocalDate;

/**
 * A page that somebody read. Who it was is not known.
 *
 * @param day in Vietnam
 * @param address below the site's first page, which is empty itself
 * @param machine whether the reader called itself one
 */
public record Reading(SiteId site, LocalDate day, String address, boolean machine) {}
