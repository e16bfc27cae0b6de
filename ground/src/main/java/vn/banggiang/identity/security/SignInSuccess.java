package vn.banggiang.identity.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Browser;
import vn.banggiang.identity.KnownBrowsers;
import vn.banggiang.identity.Sessions;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.identity.TemporaryPasswords;
import vn.banggiang.identity.signin.AwaitedCode;
import vn.banggiang.identity.signin.CurrentSession;
import vn.banggiang.identity.signin.OwnPasswordFirst;
import vn.banggiang.identity.signin.RecentPeople;

/** On to the page that was asked for; the session is noted, and the browser remembers who came. */
@Component
class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Sessions sessions;
    private final TemporaryPasswords given;
    private final KnownBrowsers browsers;
    private final AskedPage asked;

    SignInSuccess(Sessions sessions, TemporaryPasswords given, KnownBrowsers browsers, AskedPage asked) {
        this.browsers = browsers;
        this.sessions = sessions;
        this.given = given;
        this.asked = asked;
        setRequestCache(asked);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (authentication.getPrincipal() instanceof SignedIn who) {
            // Who signs in over somebody's open session ends that one.
            CurrentSession.of(request).ifPresent(sessions::end);
            AwaitedCode.forget(request);
            Browser browser = Browser.of(request.getHeader(HttpHeaders.USER_AGENT));
            CurrentSession.is(sessions.begin(who.actor().person(), browser), request);
            OwnPasswordFirst.is(given.isStillHeldBy(who.actor().person()), request);
            BrowserCookie.keep(
                    browsers.signedIn(
                            who.actor().person(), BrowserCookie.at(request).orElse(null)),
                    request,
                    response);
            RecentPeople.at(request).after(who.username()).keep(request, response);
        }
        asked.removeRequest(request, response);
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
