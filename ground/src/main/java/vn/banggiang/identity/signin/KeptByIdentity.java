package vn.banggiang.identity.signin;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.banggiang.identity.CodeAwaited;
import vn.banggiang.identity.PasskeyOffer;
import vn.banggiang.identity.SessionKinds;
import vn.banggiang.identity.SignInId;
import vn.banggiang.identity.passkey.Challenge;

@Configuration(proxyBeanMethods = false)
class KeptByIdentity {

    /** {@code done} is any module's: the message key of what was done, for the page after it. */
    @Bean
    SessionKinds kindsOfIdentity() {
        return new SessionKinds(Map.of(
                CurrentSession.ATTRIBUTE,
                SignInId.class,
                OwnPasswordFirst.ATTRIBUTE,
                Boolean.class,
                AwaitedCode.ATTRIBUTE,
                CodeAwaited.class,
                KeptOnce.attribute(Challenge.class),
                Challenge.class,
                KeptOnce.attribute(PasskeyOffer.class),
                PasskeyOffer.class,
                "done",
                String.class));
    }
}
