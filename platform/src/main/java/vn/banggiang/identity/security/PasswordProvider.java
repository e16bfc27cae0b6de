package vn.banggiang.identity.security;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.IdentityException;
import vn.banggiang.identity.SignIn;
import vn.banggiang.refusal.Refusal;

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
            return UsernamePasswordAuthenticationToken.authenticated(
                    signIn.signIn(typed.getName(), String.valueOf(typed.getCredentials())), null, List.of());
        } catch (IdentityException refused) {
            throw refused.kind() == Refusal.Kind.UNAUTHENTICATED
                    ? new BadCredentialsException(refused.key(), refused)
                    : new AuthenticationServiceException(refused.key(), refused);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return authentication == UsernamePasswordAuthenticationToken.class;
    }
}
