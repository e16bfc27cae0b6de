package vn.banggiang.richtext;

/** What words can be beside being words, in the order in which their tags enclose each other. */
enum Mark {
    STRONG("strong"),
    EM("em"),
    U("u"),
    S("s"),
    SUB("sub"),
    SUP("sup");

    private final String tag;

    Mark(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }
}
