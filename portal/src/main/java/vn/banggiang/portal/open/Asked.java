package vn.banggiang.portal.open;

import vn.banggiang.portal.PublicAddress;

/** What addresses bring, as far as it is taken. */
final class Asked {

    private static final int LONGEST_WORDS = 200;
    /** Deeper nobody reads, and the database would count through all before it. */
    private static final int LAST_PAGE = 500;

    private Asked() {}

    static String words(String typed) {
        return typed.substring(0, Math.min(typed.length(), LONGEST_WORDS)).strip();
    }

    static int page(int asked) {
        return Math.clamp(asked, 0, LAST_PAGE);
    }

    /** Only a page of the portals: nothing elsewhere, nothing of the desk. */
    static boolean isOfPortals(String address) {
        return address.startsWith(PublicAddress.ROOT + "/")
                && address.chars().noneMatch(c -> c == '\\' || c < ' ')
                && !address.contains("..");
    }
}
