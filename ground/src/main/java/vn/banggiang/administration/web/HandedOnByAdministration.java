package vn.banggiang.administration.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.banggiang.directory.ImportReport;
import vn.banggiang.identity.SessionKinds;

@Configuration(proxyBeanMethods = false)
class HandedOnByAdministration {

    /** What an import brought, and a password that is shown once. */
    @Bean
    SessionKinds kindsOfAdministration() {
        return new SessionKinds(Map.of("report", ImportReport.class, "given", String.class));
    }
}
