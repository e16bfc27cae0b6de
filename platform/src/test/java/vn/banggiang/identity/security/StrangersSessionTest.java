package vn.banggiang.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.banggiang.identity.SignInId;
import vn.banggiang.identity.web.CurrentSession;

class StrangersSessionTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void itLastsAsLongAsAStepOfSigningInUntilSomebodyIsSignedIn() {
        HttpSession session = request.getSession();
        session.getServletContext().setSessionTimeout(30);

        new StrangersSession().sessionCreated(new HttpSessionEvent(session));
        assertThat(Duration.ofSeconds(session.getMaxInactiveInterval())).isEqualTo(StrangersSession.KEPT);

        CurrentSession.is(new SignInId(UUID.randomUUID()), request);
        assertThat(Duration.ofSeconds(session.getMaxInactiveInterval())).isEqualTo(Duration.ofMinutes(30));
    }
}
