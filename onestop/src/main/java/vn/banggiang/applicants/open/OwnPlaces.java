package vn.banggiang.applicants.open;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.banggiang.applicants.ApplicantPlace;
import vn.banggiang.applicants.door.ApplicantCookie;

@Configuration(proxyBeanMethods = false)
class OwnPlaces {

    private static final int PAPERS = 80;
    private static final int OTHERS = 90;
    private static final int LAST = 100;

    @Bean
    ApplicantPlace lockerPlace() {
        return new ApplicantPlace(
                PAPERS, ApplicantCookie.PATH + "/tai-khoan/giay-to", "applicants.locker", "applicants.locker.advice");
    }

    @Bean
    ApplicantPlace authoritiesPlace() {
        return new ApplicantPlace(
                OTHERS,
                ApplicantCookie.PATH + "/tai-khoan/dai-dien",
                "applicants.authorities",
                "applicants.authorities.advice");
    }

    @Bean
    ApplicantPlace accountPlace() {
        return new ApplicantPlace(
                LAST, ApplicantCookie.PATH + "/tai-khoan", "applicants.account", "applicants.account.advice");
    }
}
