package vn.banggiang.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import vn.banggiang.identity.web.RefusedName;

/** Back to the form, which says why and still has the name. */
class SignInFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        RefusedName.keep(request);
        String why = failure instanceof BadCredentialsException ? "refused" : "busy";
        response.sendRedirect(request.getContextPath() + "/sign-in?" + why);
    }
}
