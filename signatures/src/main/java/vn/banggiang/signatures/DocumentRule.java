package vn.banggiang.signatures;

import java.util.List;

/** A rule over the whole document that DSS does not know. */
interface DocumentRule {

    /** What breaks the rule; empty when nothing does. */
    List<Reason> broken(SignedPdf pdf);
}
