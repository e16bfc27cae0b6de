package vn.banggiang.account;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ParameterizedTypeReference;
import vn.banggiang.identity.SessionKinds;
import vn.banggiang.identity.totp.RecoveryCode;

@Configuration(proxyBeanMethods = false)
class KeptByAccount {

    /** The secret of an authenticator until it is tied to its account, then the recovery codes, which are shown once. */
    @Bean
    SessionKinds kindsOfAccount() {
        return new SessionKinds(Map.of(
                PendingSecret.ATTRIBUTE,
                PendingSecret.class,
                "codes",
                new ParameterizedTypeReference<List<RecoveryCode>>() {}.getType()));
    }
}
