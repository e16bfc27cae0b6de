package vn.banggiang.identity.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.identity.web.RecentPeople;

/** On to the page that was asked for; the browser remembers who came. */
class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (authentication.getPrincipal() instanceof SignedIn who) {
            RecentPeople.at(request).after(who.username()).keep(request, response);
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
