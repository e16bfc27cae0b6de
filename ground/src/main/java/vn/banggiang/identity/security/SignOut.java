package vn.banggiang.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Sessions;
import vn.banggiang.identity.SignIn;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.identity.signin.CurrentSession;

/** Tells the journal who left, and the browser to forget what it kept of this site. */
@Component
class SignOut implements LogoutHandler {

    private final SignIn signIn;
    private final Sessions sessions;

    SignOut(SignIn signIn, Sessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
            signIn.signedOut(who);
            CurrentSession.of(request).ifPresent(sessions::end);
            response.setHeader("Clear-Site-Data", "\"cache\"");
        }
    }
}
