package vn.banggiang.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.AccessToken;
import vn.banggiang.identity.Tokens;

/** Signs the API's requests in by the token in their {@code Authorization} header. */
@Component
class BearerTokens {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;

    BearerTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    AuthenticationFilter filter(AuthenticationEntryPoint refused) {
        AuthenticationFilter filter = new AuthenticationFilter(
                this::holder,
                request -> sent(request)
                        .map(token -> new PreAuthenticatedAuthenticationToken("bearer", token))
                        .orElse(null));
        filter.setSuccessHandler((request, response, authentication) -> {});
        filter.setFailureHandler(new AuthenticationEntryPointFailureHandler(refused));
        return filter;
    }

    /** What the request calls its token, true or false. */
    static Optional<String> sent(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    private Authentication holder(Authentication sent) {
        String text = String.valueOf(sent.getCredentials());
        return AccessToken.sent(text)
                .flatMap(token -> tokens.holder(token)
                        .map(holder -> new PreAuthenticatedAuthenticationToken(holder, token, List.of())))
                .orElseThrow(() -> new BadCredentialsException("identity.token-refused"));
    }
}
