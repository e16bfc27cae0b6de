package vn.banggiang.organisation;

import vn.banggiang.portal.Site;

/** Where what is said of somebody or of a unit is written. */
public final class ProfileAddress {

    /** Below which all of it is. */
    public static final String ROOT = "/portal/organisation/sites/";

    private ProfileAddress() {}

    /** Of the agency's whole organisation. */
    public static String of(Site site) {
        return ROOT + site.id();
    }

    /** Of one subject. */
    public static String of(Site site, Subject subject) {
        return of(site) + "/profile?kind=" + subject.kind().name() + "&subject=" + subject.id();
    }
}
