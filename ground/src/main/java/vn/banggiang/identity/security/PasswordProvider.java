package vn.banggiang.identity.security;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.CodeAwaited;
import vn.banggiang.identity.IdentityException;
import vn.banggiang.identity.Origin;
import vn.banggiang.identity.SignIn;
import vn.banggiang.identity.SignedIn;

/** Brings {@link SignIn} into the pages' sign-in form. */
@Component
class PasswordProvider implements AuthenticationProvider {

    private final SignIn signIn;

    PasswordProvider(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        try {
            return switch (signIn.enter(origin(typed), typed.getName(), String.valueOf(typed.getCredentials()))) {
                case SignedIn who -> UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
                case CodeAwaited awaited -> throw new CodeNeeded(awaited);
            };
        } catch (IdentityException refused) {
            throw new SignInRefused(refused);
        }
    }

    /** As {@link SecurityConfiguration} has it noted for each request. */
    private static Origin origin(Authentication typed) {
        if (typed.getDetails() instanceof Origin origin) {
            return origin;
        }
        throw new IllegalStateException("nobody knows from where this was typed");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return authentication == UsernamePasswordAuthenticationToken.class;
    }
}
