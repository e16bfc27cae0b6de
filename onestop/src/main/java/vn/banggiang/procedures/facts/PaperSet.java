package vn.banggiang.procedures.facts;

import java.util.List;

/**
 * What is to be brought (thành phần hồ sơ).
 *
 * @param when in which case; empty where there is one only
 */
public record PaperSet(String when, List<Paper> papers) {

    /** Bounds the list. */
    public PaperSet {
        when = Words.line("TRUONGHOP", when, Words.NAME);
        papers = Words.few("GIAYTO", papers);
    }
}
