package vn.banggiang.applicants;

import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;
import vn.banggiang.publicpages.PublicFrame;

/** In whose frame citizens see their pages. */
public final class ProvincesPortal {

    private ProvincesPortal() {}

    /** The first agency of all, made here where no other test has. */
    private static Agency province(BeanFactory beans) {
        Directory directory = beans.getBean(Directory.class);
        if (directory.province().isEmpty()) {
            new Offices(beans).open();
        }
        return directory.province().orElseThrow();
    }

    /** Opens it where another test has not. */
    public static void open(BeanFactory beans) {
        Agency province = province(beans);
        if (beans.getBean(PublicFrame.class).of(province.id()).isEmpty()) {
            Office office = new Offices(beans).open();
            Actor administrator = new Actor(
                    office.clerk().person(),
                    office.clerk().fullName(),
                    province.id(),
                    Set.of(Role.PROVINCE_ADMINISTRATOR),
                    Set.of());
            beans.getBean(Sites.class).open(administrator, SiteId.random(), province.id());
        }
    }
}
