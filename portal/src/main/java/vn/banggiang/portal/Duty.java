package vn.banggiang.portal;

import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;

/**
 * What somebody is charged with at a portal beyond the roles of its agency.
 *
 * @param section where alone, or null for all of it
 */
public record Duty(DutyId id, SiteId site, @Nullable SectionId section, PersonId person, Power power) {

    boolean covers(Power asked, SiteId here, SectionId there) {
        return power == asked && site.equals(here) && (section == null || section.equals(there));
    }
}
