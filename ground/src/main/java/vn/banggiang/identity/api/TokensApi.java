package vn.banggiang.identity.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.identity.AccessToken;
import vn.banggiang.identity.Browser;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.Origin;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.identity.Tokens;

@RestController
@RequestMapping("/api/v1/tokens")
class TokensApi {

    private final Tokens tokens;

    TokensApi(Tokens tokens) {
        this.tokens = tokens;
    }

    record Credentials(String username, String password, String code) {

        /** What was not sent is empty, and signs nobody in. */
        Credentials {
            username = Objects.requireNonNullElse(username, "");
            password = Objects.requireNonNullElse(password, "");
            code = Objects.requireNonNullElse(code, "");
        }

        @Override
        public String toString() {
            return "Credentials";
        }
    }

    record Issued(String token, Instant expiresAt) {}

    /** Signs in and gives a bearer token, valid for eight hours. An account with a second factor asks for its code too. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Issued issue(@RequestBody Credentials credentials, HttpServletRequest request) {
        Browser program = Browser.of(request.getHeader(HttpHeaders.USER_AGENT));
        Tokens.Issued issued = tokens.issue(
                credentials.username(),
                credentials.password(),
                credentials.code(),
                program,
                Origin.at(ClientAddress.of(request)));
        return new Issued(issued.token().value(), issued.expiresAt());
    }

    /** Ends the token that came with this request. */
    @DeleteMapping("/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@AuthenticationPrincipal SignedIn holder, Authentication authentication) {
        if (authentication.getCredentials() instanceof AccessToken token) {
            tokens.revoke(token, holder);
        }
    }
}
