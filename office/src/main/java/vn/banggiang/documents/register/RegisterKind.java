package vn.banggiang.documents.register;

import java.util.Locale;

/**
 * A sequence of numbers that an agency keeps. Normative documents (one sequence a type) and advisory councils (their
 * own) will be further kinds.
 */
public enum RegisterKind {
    /** Sổ đăng ký văn bản đến: the số đến. */
    INCOMING,
    /** Sổ đăng ký văn bản đi of administrative documents. */
    OUTGOING;

    /** As part of message keys: {@code incoming}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
