package vn.banggiang.documents.web;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ParameterizedTypeReference;
import vn.banggiang.identity.SessionKinds;

@Configuration(proxyBeanMethods = false)
class HandedOnByDocuments {

    /** What became of documents that were signed at once. */
    @Bean
    SessionKinds kindsOfDocuments() {
        return new SessionKinds(
                Map.of("outcomes", new ParameterizedTypeReference<List<SigningOutcome>>() {}.getType()));
    }
}
