package vn.banggiang.identity.security;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** What every answer tells the browser to refuse. */
final class ResponseHeaders {

    /** Everything from this site, nothing inline; pages may be framed by our own pages only (the PDF beside its facts). */
    private static final String OF_PAGES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data:;"
                    + " connect-src 'self'; worker-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'self'";

    private static final String OF_API = "default-src 'none'; frame-ancestors 'none'";

    private ResponseHeaders() {}

    static HeadersConfigurer<HttpSecurity> ofPages(HeadersConfigurer<HttpSecurity> headers) {
        return common(headers)
                .frameOptions(FrameOptionsConfig::sameOrigin)
                .contentSecurityPolicy(policy -> policy.policyDirectives(OF_PAGES));
    }

    /**
     * Files of the build's own, which browsers use as what they are. Short, because each byte comes over a commune's line
     * with each of them; only what runs by itself, the PDF viewer's worker, needs a policy.
     */
    static HeadersConfigurer<HttpSecurity> ofFiles(HeadersConfigurer<HttpSecurity> headers) {
        return headers.defaultsDisabled()
                .contentTypeOptions(Customizer.withDefaults())
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        PathPatternRequestMatcher.withDefaults().matcher("/lib/pdfjs/**"),
                        new ContentSecurityPolicyHeaderWriter(OF_PAGES)));
    }

    /** As pages, with videos of this site; browsers and proxies may keep them, and ask whether they have changed. */
    static HeadersConfigurer<HttpSecurity> ofPortals(HeadersConfigurer<HttpSecurity> headers) {
        return ofPages(headers)
                .contentSecurityPolicy(policy -> policy.policyDirectives(OF_PAGES + "; media-src 'self'"))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    }

    static HeadersConfigurer<HttpSecurity> ofApi(HeadersConfigurer<HttpSecurity> headers) {
        return common(headers).contentSecurityPolicy(policy -> policy.policyDirectives(OF_API));
    }

    private static HeadersConfigurer<HttpSecurity> common(HeadersConfigurer<HttpSecurity> headers) {
        return headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
