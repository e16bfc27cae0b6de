package vn.banggiang.applicants.door;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import vn.banggiang.applicants.ApplicantSessions;
import vn.banggiang.identity.security.RealmChain;

@Configuration(proxyBeanMethods = false)
class ApplicantSecurity {

    /** What needs no account. All else below is refused to whoever is not signed in there; officials are nobody there. */
    private static final String[] OPEN = {
        ApplicantCookie.PATH + "/dang-nhap",
        ApplicantCookie.PATH + "/dang-ky",
        ApplicantCookie.PATH + "/dang-ky/ma",
        ApplicantCookie.PATH + "/quen-mat-khau",
        ApplicantCookie.PATH + "/mat-dien-thoai",
        ApplicantCookie.PATH + "/mat-dien-thoai/ma",
        ApplicantCookie.PATH + "/tra-cuu",
        ApplicantCookie.PATH + "/tra-cuu/**",
        ApplicantCookie.PATH + "/hang-doi/**"
    };

    @Bean
    @Order(3)
    SecurityFilterChain applicantChain(
            HttpSecurity http, RealmChain chain, ApplicantSessions sessions, ApplicantCookie cookie) {
        var first = new SignInFirst();
        return chain.below(ApplicantCookie.PATH + "/**", http, new MembersFilter(sessions, cookie))
                .authorizeHttpRequests(routes -> routes.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        outside -> outside.authenticationEntryPoint(first).accessDeniedHandler(first))
                .csrf(forms -> forms.csrfTokenRepository(new ApplicantTokens(sessions, cookie, chain)))
                .build();
    }
}
