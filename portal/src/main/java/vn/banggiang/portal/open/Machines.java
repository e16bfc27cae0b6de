package vn.banggiang.portal.open;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Programs that read pages and say so. */
final class Machines {

    private static final Pattern SIGNS = Pattern.compile(
            "bot\\b|bot[/;-]|crawl|spider|slurp|feed|monitor|preview|curl|wget|python|java/|go-http|okhttp|headless",
            Pattern.CASE_INSENSITIVE);

    private Machines() {}

    /** By what it calls itself; whoever says nothing is none of the browsers that people use. */
    static boolean isOne(@Nullable String userAgent) {
        return userAgent == null
                || userAgent.isBlank()
                || SIGNS.matcher(userAgent).find();
    }
}
