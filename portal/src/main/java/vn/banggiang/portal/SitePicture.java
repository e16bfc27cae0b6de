package vn.banggiang.portal;

import java.time.Instant;
import java.util.UUID;

/**
 * A picture that somebody brought to a portal.
 *
 * @param picture its number in the ground module of pictures
 * @param name under which editors find it, 1 to 120 characters
 * @param articles in how many articles of the portal it stands, drafts included
 */
public record SitePicture(SiteId site, UUID picture, String name, Instant broughtAt, int articles) {}
