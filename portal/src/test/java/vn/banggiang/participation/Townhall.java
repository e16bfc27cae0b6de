package vn.banggiang.participation;

import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;
import vn.banggiang.richtext.Cleaner;
import vn.banggiang.richtext.RichText;

/**
 * An agency with a portal, for one test.
 *
 * @param href its first page
 */
public record Townhall(Office office, SiteId site, String href) {

    /** A new one that no other test knows. */
    public static Townhall open(BeanFactory beans) {
        Office office = new Offices(beans).open();
        Sites sites = beans.getBean(Sites.class);
        Actor administrator = new Actor(
                office.clerk().person(),
                office.clerk().fullName(),
                office.agency().id(),
                Set.of(Role.PROVINCE_ADMINISTRATOR),
                Set.of());
        SiteId site = sites.open(administrator, SiteId.random(), office.agency().id());
        return new Townhall(office, site, sites.site(site).href());
    }

    static RichText text(String html) {
        return Cleaner.clean(html).text();
    }
}
