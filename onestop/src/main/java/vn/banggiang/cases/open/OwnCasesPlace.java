package vn.banggiang.cases.open;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.banggiang.applicants.ApplicantPlace;

@Configuration(proxyBeanMethods = false)
class OwnCasesPlace {

    private static final int CASES = 20;

    @Bean
    ApplicantPlace casesOfMine() {
        return new ApplicantPlace(CASES, "/mot-cua/ho-so", "cases.own", "cases.own-means");
    }
}
