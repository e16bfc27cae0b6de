package vn.banggiang.architecture;

import java.net.http.HttpResponse;

/** What the platform answered to one request. */
record Answer(Route route, String sent, HttpResponse<String> response) {

    int status() {
        return response.statusCode();
    }

    String body() {
        return response.body();
    }

    boolean isOfTheApi() {
        return route.isOfTheApi();
    }

    /** Sent to sign in, or told that a token is needed. */
    boolean isClosedDoor() {
        if (isOfTheApi()) {
            return status() == 401 && body().contains("identity.token-needed");
        }
        return status() == 302
                && (route.isOfCitizens()
                        ? header("Location").contains("/mot-cua/dang-nhap")
                        : header("Location").endsWith("/sign-in"));
    }

    /** RFC 9457, with the stable code that programs read. */
    boolean isProblemWithCode() {
        return header("Content-Type").startsWith("application/problem+json") && body().contains("\"code\":\"");
    }

    private String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public String toString() {
        return "%s with %s: %d %s"
                .formatted(route, sent, status(), body().substring(0, Math.min(200, body().length())));
    }
}
