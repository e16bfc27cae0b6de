package vn.banggiang.asvs;

/** The demonstration's accounts that the review used. */
final class Demonstration {

    static final String PASSWORD = "trinh-dien-2026";
    static final String CLERK = "vanthu.stttt";
    static final String ADMINISTRATOR = "quantri.stttt";

    private Demonstration() {}
}
