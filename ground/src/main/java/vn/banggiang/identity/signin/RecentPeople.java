package vn.banggiang.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.banggiang.identity.SiteCookie;
import vn.banggiang.identity.Username;

/**
 * Who last signed in at this browser, the latest first: kept in a cookie that only the sign-in page receives, so that people
 * who share a computer find their names there. It holds usernames and nothing else, and opens nothing.
 */
public record RecentPeople(List<Username> usernames) {

    private static final SiteCookie COOKIE =
            new SiteCookie("bg-people", SignInRefusal.PASSWORD, Duration.ofDays(90), "Strict");
    private static final int MOST = 5;
    private static final String BETWEEN = ":";
    private static final Pattern BETWEEN_NAMES = Pattern.compile(BETWEEN, Pattern.LITERAL);

    /** Each name once, at most five. */
    public RecentPeople {
        usernames = usernames.stream().distinct().limit(MOST).toList();
    }

    /** Whom the cookie names. Anybody can write a cookie: what can be no username is left out. */
    public static RecentPeople at(HttpServletRequest request) {
        String names = COOKIE.at(request).orElse("");
        return new RecentPeople(BETWEEN_NAMES
                .splitAsStream(names)
                .flatMap(name -> Username.typed(name).stream())
                .toList());
    }

    /** This person first, then the others. */
    public RecentPeople after(Username latest) {
        return new RecentPeople(
                Stream.concat(Stream.of(latest), usernames.stream()).toList());
    }

    /** Writes the cookie. */
    public void keep(HttpServletRequest request, HttpServletResponse response) {
        String names = usernames.stream().map(Username::value).collect(Collectors.joining(BETWEEN));
        COOKIE.keep(names, request, response);
    }

    /** Takes the cookie away. */
    public static void forget(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.forget(request, response);
    }
}
