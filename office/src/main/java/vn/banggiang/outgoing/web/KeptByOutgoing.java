package vn.banggiang.outgoing.web;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ParameterizedTypeReference;
import vn.banggiang.identity.SessionKinds;

@Configuration(proxyBeanMethods = false)
class KeptByOutgoing {

    /** What was just done, and what became of documents that were signed at once. */
    @Bean
    SessionKinds kindsOfOutgoing() {
        return new SessionKinds(Map.of(
                "confirmed",
                Done.class,
                "outcomes",
                new ParameterizedTypeReference<List<SigningOutcome>>() {}.getType()));
    }
}
