package vn.banggiang.applying.open;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.banggiang.applicants.ApplicantPlace;

@Configuration(proxyBeanMethods = false)
class ApplyingPlace {

    private static final int DRAFTS = 10;

    @Bean
    ApplicantPlace draftsPlace() {
        return new ApplicantPlace(DRAFTS, ApplyingPages.START, "applying.drafts", "applying.drafts-means");
    }
}
