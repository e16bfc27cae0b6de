package vn.banggiang.identity.security;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of an address only its path and query, so that it leads nowhere but here, under whatever name that was called. */
final class OwnPage {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^/]+(/(?:[!-~&&[^/\\\\#]][!-~&&[^\\\\#]]*)?)");

    private OwnPage() {}

    /** The same path and query; empty where they could lead elsewhere. */
    static Optional<String> at(String path) {
        return of("http://here" + path);
    }

    /** Path and query of a whole address; empty where it could lead elsewhere. */
    static Optional<String> of(String address) {
        return Optional.of(ADDRESS.matcher(address)).filter(Matcher::matches).map(page -> page.group(1));
    }
}
