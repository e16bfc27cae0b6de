package vn.banggiang.identity.security;

import jakarta.servlet.Filter;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.stereotype.Component;

/**
 * What the pages of another realm have in common with the officials': headers, and how much of a body is read. Sessions of
 * officials are not looked for there, whatever cookie comes.
 */
@Component
@NamedInterface("realms")
public class RealmChain {

    private final OpenUploads uploads;
    private final boolean secure;

    RealmChain(OpenUploads uploads, @Value("${banggiang.public-address}") URI publicAddress) {
        this.uploads = uploads;
        this.secure = "https".equalsIgnoreCase(publicAddress.getScheme());
    }

    /** Whether people come with TLS: then cookies go over nothing else. */
    public boolean isSecure() {
        return secure;
    }

    /**
     * Begins the chain below a path.
     *
     * @param members finds who asks, a {@link vn.banggiang.identity.RealmMember}, before a body is read
     */
    public HttpSecurity below(String paths, HttpSecurity http, Filter members) {
        return http.securityMatcher(paths)
                .addFilterAfter(members, SecurityContextHolderFilter.class)
                .addFilterBefore(new BodySizeFilter(uploads), CsrfFilter.class)
                .headers(ResponseHeaders::ofPages)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(AbstractHttpConfigurer::disable);
    }
}
