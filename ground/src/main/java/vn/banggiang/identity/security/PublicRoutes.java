package vn.banggiang.identity.security;

/** What needs no sign-in. Every other route is refused to whoever is not signed in. */
final class PublicRoutes {

    /** Files that the build puts there; only read. */
    static final String[] STATIC = {"/lib/**", "/shell/**", "/favicon.ico", "/favicon.svg"};

    /** Pages that are the same for everybody and only read: no session, whoever asks. */
    static final String[] PORTALS = {"/cong", "/cong/**"};

    /** Forms there that anybody sends: no session, therefore no token; the module that draws a form stamps it. */
    static final String[] PORTAL_FORMS = {
        "/cong/*/hoi-dap/dat-cau-hoi", "/cong/*/gop-y-van-ban/*/gui-gop-y", "/cong/*/y-kien-trang"
    };

    static final String[] PAGES = {
        "/sign-in",
        "/sign-in/code",
        "/sign-in/passkey",
        "/sign-in/passkey/challenge",
        "/sign-in/forget",
        "/first-visit",
        "/verify",
        "/verify/**",
        "/open-source",
        "/open-source/**",
        "/preferences/**",
        "/error"
    };

    static final String[] API = {
        "/api/v1/tokens", "/api/v1/verify", "/api/v1/openapi", "/api/v1/openapi/**", "/api/v1/payments/notifications"
    };

    /** Of these, where anybody may send a file. */
    static final String[] FILES = {"/verify", "/api/v1/verify"};

    private PublicRoutes() {}
}
