package vn.banggiang.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.identity.PasskeySignIn;
import vn.banggiang.identity.passkey.Challenge;
import vn.banggiang.identity.passkey.SigningOptions;
import vn.banggiang.identity.signin.KeptOnce;

/** Gives a challenge to whoever wants to sign in with a passkey; the security chain takes what is answered. */
@RestController
class PasskeyChallengeController {

    private final PasskeySignIn signIn;

    PasskeyChallengeController(PasskeySignIn signIn) {
        this.signIn = signIn;
    }

    @PostMapping("/sign-in/passkey/challenge")
    SigningOptions challenge(HttpServletRequest request) {
        Challenge challenge = signIn.challenge();
        KeptOnce.keep(challenge, request);
        return signIn.options(challenge);
    }
}
