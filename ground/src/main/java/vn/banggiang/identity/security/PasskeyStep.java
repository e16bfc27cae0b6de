package vn.banggiang.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.PasskeySignIn;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.identity.passkey.Challenge;
import vn.banggiang.identity.signin.KeptOnce;

/** Takes what a passkey answered to the challenge that this browser's session was given. */
@Component
class PasskeyStep {

    private final PasskeySignIn signIn;

    PasskeyStep(PasskeySignIn signIn) {
        this.signIn = signIn;
    }

    SignedIn take(HttpServletRequest request) {
        return signIn.enter(
                KeptOnce.take(Challenge.class, request).orElse(null),
                Objects.requireNonNullElse(request.getParameter("answer"), ""));
    }
}
