package vn.banggiang.cases.facts;

import java.util.Locale;

/** What the digital signatures of a file were worth when it was taken in; a file whose signature is broken never is. */
public enum Signed {
    /** It bears none. */
    NOT,
    /** Each is genuine and trusted, and nothing was changed. */
    VALID,
    /** Something that is needed to judge them was missing. */
    UNPROVEN;

    /** Message key of its name. */
    public String key() {
        return "cases.signed." + name().toLowerCase(Locale.ROOT);
    }
}
