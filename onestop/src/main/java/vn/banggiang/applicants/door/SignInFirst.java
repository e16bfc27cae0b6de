package vn.banggiang.applicants.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import vn.banggiang.applicants.ApplicantActor;

/** Leads to the sign-in and back to the page; a form sent from within a page is told so where it stands. */
class SignInFirst implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** The sign-in. */
    static final String PAGE = ApplicantCookie.PATH + "/dang-nhap";

    private final AccessDeniedHandler refused = new AccessDeniedHandlerImpl();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException none)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(PAGE + back(request));
        }
    }

    /** The token of a session that has ended equals none. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (isSignedIn()) {
            refused.handle(request, response, denied);
        } else {
            response.sendRedirect(PAGE);
        }
    }

    private static boolean isSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ApplicantActor;
    }

    private static String back(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                ? "?tiep=" + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8)
                : "";
    }
}
