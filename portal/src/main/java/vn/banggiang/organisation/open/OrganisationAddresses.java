package vn.banggiang.organisation.open;

import vn.banggiang.organisation.Leader;

/** Below a portal's first page: the sections in which its agency is shown. */
final class OrganisationAddresses {

    static final String LEADERS = "lanh-dao";
    static final String TIMETABLE = "lanh-dao/lich-cong-tac";
    static final String PORTRAITS = "lanh-dao/anh";
    static final String UNITS = "co-cau-to-chuc";
    static final String CONTACTS = "lien-he";

    private OrganisationAddresses() {}

    static String of(Leader leader) {
        return LEADERS + "/" + leader.slug();
    }
}
