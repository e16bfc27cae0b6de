package vn.banggiang.identity.security;

import org.springframework.security.core.AuthenticationException;
import vn.banggiang.identity.IdentityException;

/** What identity refuses, as the chain's filters pass it on to their handlers. */
final class SignInRefused extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final String key;

    SignInRefused(String key) {
        super(key);
        this.key = key;
    }

    SignInRefused(IdentityException refused) {
        super(refused.key(), refused);
        this.key = refused.key();
    }

    /** Message key of the reason. */
    String key() {
        return key;
    }
}
