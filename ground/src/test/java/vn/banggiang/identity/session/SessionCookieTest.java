package vn.banggiang.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SessionCookieTest {

    @Test
    void behindTlsItIsThisHostsAndGoesOverNothingElse() {
        Cookie cookie = at("https://vanban.tinh.example");

        assertThat(cookie.getName()).isEqualTo("__Host-JSESSIONID");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void theDemonstrationWithoutTlsKeepsThePlainOne() {
        Cookie cookie = at("http://localhost:8080");

        assertThat(cookie.getName()).isEqualTo("JSESSIONID");
        assertThat(cookie.getSecure()).isFalse();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void itEndsWithTheBrowserAndHoldsTheIdAlone() {
        Cookie cookie = at("http://localhost:8080");

        assertThat(cookie.getMaxAge()).isEqualTo(-1);
        assertThat(cookie.getValue()).isEqualTo("the-id");
    }

    @Test
    void whoBringsHundredsHasTwoLookedAt() {
        var request = new MockHttpServletRequest();
        request.setCookies(IntStream.range(0, 200)
                .mapToObj(number -> new Cookie("JSESSIONID", "id" + number))
                .toArray(Cookie[]::new));

        assertThat(new SessionCookie(URI.create("http://localhost")).resolveSessionIds(request))
                .containsExactly("id0", "id1");
    }

    private static Cookie at(String publicAddress) {
        var response = new MockHttpServletResponse();
        new SessionCookie(URI.create(publicAddress)).setSessionId(new MockHttpServletRequest(), response, "the-id");
        return response.getCookies()[0];
    }
}
