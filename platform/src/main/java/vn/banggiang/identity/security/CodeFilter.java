package vn.banggiang.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import vn.banggiang.identity.CodeAwaited;
import vn.banggiang.identity.IdentityException;
import vn.banggiang.identity.SignIn;
import vn.banggiang.identity.web.AwaitedCode;

/** Takes the code of whoever typed a right password before; does with the session what the form's own filter does. */
class CodeFilter extends AbstractAuthenticationProcessingFilter {

    private final SignIn signIn;

    CodeFilter(SignIn signIn, SignInSuccess entered, SignInFailure refused) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-in/code"));
        this.signIn = signIn;
        setAuthenticationSuccessHandler(entered);
        setAuthenticationFailureHandler(refused);
        setSessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(List.of(
                new ChangeSessionIdAuthenticationStrategy(),
                new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository()))));
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        CodeAwaited awaited = AwaitedCode.of(request).orElseThrow(() -> new SignInRefused("identity.code-late"));
        String code = Objects.requireNonNullElse(request.getParameter("code"), "");
        try {
            return UsernamePasswordAuthenticationToken.authenticated(signIn.finish(awaited, code), null, List.of());
        } catch (IdentityException refused) {
            throw new SignInRefused(refused);
        }
    }
}
