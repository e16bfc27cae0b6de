package vn.banggiang.identity.security;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Until somebody is signed in, a session keeps a step of signing in alone, and no longer than that takes. */
@Component
class StrangersSession implements HttpSessionListener {

    static final Duration KEPT = Duration.ofMinutes(5);

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setMaxInactiveInterval((int) KEPT.toSeconds());
    }
}
