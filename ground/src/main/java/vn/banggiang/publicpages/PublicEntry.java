package vn.banggiang.publicpages;

import java.time.Instant;
import vn.banggiang.directory.AgencyId;

/**
 * One thing that is on line now, as lists show it.
 *
 * @param agency at whose portal
 * @param summary a sentence or two, or empty
 * @param dated the moment it bears, by which lists are ordered
 */
public record PublicEntry(AgencyId agency, String href, String title, String summary, Instant dated) {}
