package vn.banggiang.identity.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.RealmMember;
import vn.banggiang.identity.SignedIn;

/**
 * Decides how much of a request's body is read, before anything reads it: of nobody who is signed in 16 KB, 64 KB of a
 * portal's form, or one file where a file is judged; of who is signed in 4 MB, and files.
 */
class BodySizeFilter extends OncePerRequestFilter {

    /** Most bytes of what anybody sends, files apart. */
    static final long FROM_ANYBODY = 16 << 10;
    /** Most bytes of a portal's form: 5,000 letters, each of which may take nine bytes on the line. */
    static final long FORM_OF_PORTALS = 64 << 10;
    /** Most bytes of what is sent by whoever is signed in, files apart. */
    static final long FROM_THE_SIGNED_IN = 4 << 20;
    /** Most bytes of a file that anybody has judged, its frame included: {@code signing} takes in 50 MB. */
    static final long FILE_FROM_ANYBODY = 51 << 20;

    private static final RequestMatcher ANYBODYS = matching(PublicRoutes.PAGES, PublicRoutes.API);
    private static final RequestMatcher PORTALS = matching(PublicRoutes.PORTAL_FORMS);
    private static final RequestMatcher FILES = matching(PublicRoutes.FILES);

    private final OpenUploads uploads;

    BodySizeFilter(OpenUploads uploads) {
        this.uploads = uploads;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (isWithoutBody(request) || (isSignedIn() && bringsFiles(request))) {
            next.doFilter(request, response);
        } else if (isSignedIn() || isTakenFromAnybody(request)) {
            upTo(most(request), request, response, next);
        } else {
            next.doFilter(new UnreadRequest(request), response);
        }
    }

    /** Anywhere what is short: it may hold the token by which a form of ours is known. */
    private static boolean isTakenFromAnybody(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return bringsFiles(request)
                ? FILES.matches(request)
                : ANYBODYS.matches(request) || PORTALS.matches(request) || (length >= 0 && length <= FROM_ANYBODY);
    }

    private static long most(HttpServletRequest request) {
        if (isSignedIn()) {
            return FROM_THE_SIGNED_IN;
        }
        if (PORTALS.matches(request)) {
            return FORM_OF_PORTALS;
        }
        return bringsFiles(request) ? FILE_FROM_ANYBODY : FROM_ANYBODY;
    }

    private void upTo(long most, HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (request.getContentLengthLong() < 0 && isReadByTheContainer(request)) {
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else if (bringsFiles(request)) {
            inTurn(ClientAddress.of(request), request, response, next);
        } else {
            next.doFilter(new CountedRequest(request, most), response);
        }
    }

    private void inTurn(ClientAddress from, HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (!uploads.enter(from)) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        try {
            next.doFilter(request, response);
        } finally {
            uploads.leave(from);
        }
    }

    /** Past any count of ours: these must say how long they are. */
    private static boolean isReadByTheContainer(HttpServletRequest request) {
        return bringsFiles(request) || isOfType(MediaType.APPLICATION_FORM_URLENCODED, request);
    }

    static boolean bringsFiles(HttpServletRequest request) {
        return isOfType(MediaType.MULTIPART_FORM_DATA, request);
    }

    private static boolean isWithoutBody(HttpServletRequest request) {
        return request.getContentLengthLong() == 0
                || (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") == null);
    }

    private static boolean isOfType(MediaType type, HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "")
                .toLowerCase(Locale.ROOT)
                .startsWith(type.toString());
    }

    private static boolean isSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && (authentication.getPrincipal() instanceof SignedIn
                        || authentication.getPrincipal() instanceof RealmMember);
    }

    private static RequestMatcher matching(String[]... paths) {
        PathPatternRequestMatcher.Builder at = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(Arrays.stream(paths)
                .flatMap(Arrays::stream)
                .map(path -> (RequestMatcher) at.matcher(HttpMethod.POST, path))
                .toList());
    }
}
