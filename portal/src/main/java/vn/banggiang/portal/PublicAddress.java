package vn.banggiang.portal;

/** Where portals are read. */
public final class PublicAddress {

    /** Of the province's portal; every other stands below it by its slug. */
    public static final String ROOT = "/cong";

    private PublicAddress() {}

    /** Of what has this slug at this site. */
    public static String of(Slug site, Slug slug) {
        return ROOT + "/" + site + "/" + slug;
    }

    /** Below which the pictures of what is on line at this site are. */
    public static String pictures(Slug site) {
        return ROOT + "/" + site + "/hinh/";
    }

    /** Below which the files of what is on line at this site are. */
    public static String files(Slug site) {
        return ROOT + "/" + site + "/tep/";
    }

    /** Of a draft at this site, for who has the key. */
    public static String preview(Slug site, String key) {
        return ROOT + "/" + site + "/xem-truoc/" + key;
    }
}
