package vn.banggiang.shell;

/** Where a browser keeps how it wants its pages. */
final class Preferences {

    static final String PATH = "/preferences";
    static final String LANGUAGE = "bg-language";
    static final String APPEARANCE = "bg-appearance";

    private Preferences() {}
}
