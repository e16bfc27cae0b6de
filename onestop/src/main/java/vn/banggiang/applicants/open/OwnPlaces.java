package vn.banggiang.applicants.open;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.banggiang.applicants.ApplicantPlace;
import vn.banggiang.applicants.door.ApplicantCookie;

@Configuration(proxyBeanMethods = false)
class OwnPlaces {

    private static final int LAST = 100;

    @Bean
    ApplicantPlace accountPlace() {
        return new ApplicantPlace(
                LAST, ApplicantCookie.PATH + "/tai-khoan", "applicants.account", "applicants.account.advice");
    }
}
