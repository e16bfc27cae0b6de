package vn.banggiang.edxml;

/** Names on the wire. */
final class Names {

    /** The one namespace of QCVN 102:2016. */
    static final String EDXML = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

    /** The namespace of XML signatures. */
    static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";

    private Names() {}
}
