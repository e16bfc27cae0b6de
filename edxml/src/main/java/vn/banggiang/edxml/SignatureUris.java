package vn.banggiang.edxml;

/** Names of the transforms and canonical forms of XML signatures. */
final class SignatureUris {

    static final String ENVELOPED = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
    static final String EXCLUSIVE_C14N = "http://www.w3.org/2001/10/xml-exc-c14n#";
    static final String INCLUSIVE_C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";

    private SignatureUris() {}
}
