package vn.banggiang.legislation.open;

/** Where legal documents and open data stand below a portal's first page. */
final class LegalAddresses {

    /** Of the section of legal documents: the folded name of its kind. */
    static final String LIST = "van-ban";
    /** Of the open data. */
    static final String DATA = "du-lieu-mo";

    private LegalAddresses() {}
}
