package vn.banggiang.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import vn.banggiang.identity.IdentityException;
import vn.banggiang.identity.SignedIn;

/** Signs in with something else than the password's form; does with the session what that form's own filter does. */
class SignInStepFilter extends AbstractAuthenticationProcessingFilter {

    private final Function<HttpServletRequest, SignedIn> step;

    SignInStepFilter(
            String path,
            Function<HttpServletRequest, SignedIn> step,
            SignInSuccess entered,
            SignInFailure refused,
            FormTokens tokens) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path));
        this.step = step;
        setAuthenticationSuccessHandler(entered);
        setAuthenticationFailureHandler(refused);
        setSessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens))));
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        try {
            return UsernamePasswordAuthenticationToken.authenticated(step.apply(request), null, List.of());
        } catch (IdentityException refused) {
            throw new SignInRefused(refused);
        }
    }
}
