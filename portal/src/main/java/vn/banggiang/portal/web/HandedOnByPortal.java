package vn.banggiang.portal.web;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ParameterizedTypeReference;
import vn.banggiang.identity.SessionKinds;
import vn.banggiang.richtext.Dropped;

/** What these pages hand on to the next: what a text lost on its way in, and the link that is shown once. */
@Configuration(proxyBeanMethods = false)
class HandedOnByPortal {

    @Bean
    SessionKinds kindsOfPortal() {
        return new SessionKinds(Map.of(
                "dropped", new ParameterizedTypeReference<List<Dropped>>() {}.getType(), "preview", String.class));
    }
}
