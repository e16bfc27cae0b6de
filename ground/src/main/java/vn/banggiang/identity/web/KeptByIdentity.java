package vn.banggiang.identity.web;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ParameterizedTypeReference;
import vn.banggiang.identity.CodeAwaited;
import vn.banggiang.identity.PasskeyOffer;
import vn.banggiang.identity.SessionKinds;
import vn.banggiang.identity.SignInId;
import vn.banggiang.identity.passkey.Challenge;
import vn.banggiang.identity.totp.RecoveryCode;

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
                PendingSecret.ATTRIBUTE,
                PendingSecret.class,
                KeptOnce.attribute(Challenge.class),
                Challenge.class,
                KeptOnce.attribute(PasskeyOffer.class),
                PasskeyOffer.class,
                "codes",
                new ParameterizedTypeReference<List<RecoveryCode>>() {}.getType(),
                "done",
                String.class));
    }
}
