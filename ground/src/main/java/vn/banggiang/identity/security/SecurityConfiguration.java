package vn.banggiang.identity.security;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.banggiang.identity.Actors;
import vn.banggiang.identity.Sessions;
import vn.banggiang.identity.signin.SignInRefusal;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Static files: no session, and browsers may keep them. */
    @Bean
    @Order(1)
    SecurityFilterChain fileSecurity(HttpSecurity http) {
        return ofEverybody(http, reading(PublicRoutes.STATIC), ResponseHeaders::ofFiles);
    }

    /** The portals: no session is opened or looked for, and of forms only so much is read. */
    @Bean
    @Order(2)
    SecurityFilterChain portalSecurity(HttpSecurity http, OpenUploads uploads) {
        http.addFilterBefore(new BodySizeFilter(uploads), AuthorizationFilter.class);
        return ofEverybody(
                http,
                new OrRequestMatcher(reading(PublicRoutes.PORTALS), sending(PublicRoutes.PORTAL_FORMS)),
                ResponseHeaders::ofPortals);
    }

    /** What is the same for everybody, whoever asks. */
    private static SecurityFilterChain ofEverybody(
            HttpSecurity http, RequestMatcher routes, Customizer<HeadersConfigurer<HttpSecurity>> headers) {
        return http.securityMatcher(routes)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .headers(headers)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** The API: a bearer token with each request, no session, therefore no CSRF. */
    @Bean
    @Order(3)
    SecurityFilterChain apiSecurity(HttpSecurity http, BearerTokens tokens, ApiProblems problems, OpenUploads uploads) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(
                        routes -> routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(PublicRoutes.API)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .addFilterBefore(tokens.filter(problems), LogoutFilter.class)
                .addFilterAfter(new BodySizeFilter(uploads), AuthorizationFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(ResponseHeaders::ofApi)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** The pages: a session with a new id after each step of signing in, CSRF tokens in every form. */
    @Bean
    @Order(4)
    SecurityFilterChain pageSecurity(
            HttpSecurity http,
            PasswordProvider passwords,
            CodeStep code,
            PasskeyStep passkey,
            SignInSuccess entered,
            SignInFailure refused,
            SignOut signOut,
            Actors actors,
            Sessions sessions,
            OpenUploads uploads,
            FormTokens tokens,
            AskedPage asked) {
        var ended = new EndedSession();
        return http.authorizeHttpRequests(routes -> routes.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(PublicRoutes.PAGES)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new BodySizeFilter(uploads), CsrfFilter.class)
                // Alone: beside Spring's own manager, which knows the same provider, it would be asked twice.
                .authenticationManager(new ProviderManager(passwords))
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .authenticationDetailsSource(BrowserCookie::origin)
                        .successHandler(entered)
                        .failureHandler(refused))
                .addFilterAfter(
                        new SignInStepFilter(SignInRefusal.CODE, code::take, entered, refused, tokens),
                        UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(
                        new SignInStepFilter("/sign-in/passkey", passkey::take, entered, refused, tokens),
                        UsernamePasswordAuthenticationFilter.class)
                .logout(leaving ->
                        leaving.logoutUrl("/sign-out").addLogoutHandler(signOut).logoutSuccessUrl("/sign-in"))
                .addFilterBefore(new FreshActorFilter(actors, sessions), AuthorizationFilter.class)
                .addFilterAfter(new OwnPasswordFilter(), AuthorizationFilter.class)
                .exceptionHandling(
                        outside -> outside.authenticationEntryPoint(ended).accessDeniedHandler(ended))
                .requestCache(cache -> cache.requestCache(asked))
                .csrf(forms -> forms.csrfTokenRepository(tokens))
                .headers(ResponseHeaders::ofPages)
                .build();
    }

    private static RequestMatcher reading(String... paths) {
        return asking(List.of(HttpMethod.GET, HttpMethod.HEAD), paths);
    }

    private static RequestMatcher sending(String... paths) {
        return asking(List.of(HttpMethod.POST), paths);
    }

    private static RequestMatcher asking(List<HttpMethod> methods, String... paths) {
        PathPatternRequestMatcher.Builder at = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(Arrays.stream(paths)
                .flatMap(path -> methods.stream().map(method -> (RequestMatcher) at.matcher(method, path)))
                .toList());
    }
}
