package vn.banggiang.identity.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;
import vn.banggiang.identity.IdentityException;

/** What identity refuses, as the chain's filters pass it on to their handlers. */
final class SignInRefused extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final long seconds;

    SignInRefused(String key) {
        super(key);
        this.key = key;
        this.seconds = 0;
    }

    SignInRefused(IdentityException refused) {
        super(refused.key(), refused);
        this.key = refused.key();
        this.seconds = refused.retryAfter().map(Duration::toSeconds).orElse(0L);
    }

    /** After how many seconds it may be tried again; 0 where that does not depend on time. */
    long seconds() {
        return seconds;
    }

    /** Message key of the reason. */
    String key() {
        return key;
    }
}
