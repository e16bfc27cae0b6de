package vn.banggiang.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.SiteCookie;
import vn.banggiang.identity.signin.SignInRefusal;

/**
 * The page that somebody asked for before signing in, kept by the browser: where a person was going, not a part of a page, not
 * a file that a page shows.
 */
@Component
class AskedPage implements RequestCache {

    private static final SiteCookie COOKIE =
            new SiteCookie("bg-asked", SignInRefusal.PASSWORD, Duration.ofMinutes(30), "Lax");
    private static final int LONGEST = 2000;

    private final RequestMatcher asPage = askedAsPage();

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String page = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        if (isPage(request) && page.length() <= LONGEST) {
            COOKIE.keepText(page, request, response);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return COOKIE.textAt(request)
                .flatMap(OwnPage::at)
                .map(SimpleSavedRequest::new)
                .orElse(null);
    }

    /** Pages are only ever read: they are asked for again, not played again. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.forget(request, response);
    }

    private boolean isPage(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && asPage.matches(request)
                && !EndedSession.FROM_WITHIN_A_PAGE.matches(request);
    }

    private static RequestMatcher askedAsPage() {
        var pages = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        pages.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return pages;
    }
}
