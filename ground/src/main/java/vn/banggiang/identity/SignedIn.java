package vn.banggiang.identity;

import java.util.Locale;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Whoever is signed in, by session or by token: the principal of every request. Its actor is made anew for each request, so
 * that a post that ended stops working within seconds.
 *
 * @param locale the account's language
 */
public record SignedIn(Actor actor, Username username, Locale locale) implements AuthenticatedPrincipal, Entry {

    @Override
    public String getName() {
        return username.value();
    }
}
