package vn.banggiang.applicants;

import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Directory;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.publicpages.PublicPage;
import vn.banggiang.publicpages.PublicSite;
import vn.banggiang.shell.Page;

/**
 * Pages below {@code /mot-cua} in the frame of the province's portal, with whose account it is above them. Nobody keeps them:
 * neither the portal's memory nor a cache on the way.
 */
@Component
public class ApplicantFrame {

    private final PublicFrame frame;
    private final Directory directory;
    private final TemplateEngine templates;
    private final ObjectProvider<ApplicantNews> news;

    ApplicantFrame(
            PublicFrame frame, Directory directory, TemplateEngine templates, ObjectProvider<ApplicantNews> news) {
        this.frame = frame;
        this.directory = directory;
        this.templates = templates;
        this.news = news;
    }

    /**
     * Draws one. {@link ApplicantsException} {@code applicants.no-portal} where the province has no portal yet.
     *
     * @param content with an h1, between the account and the footer
     */
    public ResponseEntity<byte[]> page(
            HttpServletRequest request, HttpStatus status, Function<ApplicantPage, PublicPage> content) {
        return frame.once(site(), status, request, page -> {
            ApplicantPage mine = mine(page, request);
            PublicPage drawn = content.apply(mine);
            Map<String, Object> params = new HashMap<>();
            params.put("mine", mine);
            params.put("content", drawn.content());
            params.put("news", news.stream().toList());
            return PublicPage.unlisted(
                    drawn.title(), output -> templates.render("applicants/open/frame.jte", params, output));
        });
    }

    /** The same with a template that takes {@code mine} and more. */
    public ResponseEntity<byte[]> page(
            HttpServletRequest request, HttpStatus status, String title, String template, Map<String, Object> more) {
        return page(request, status, mine -> {
            Map<String, Object> params = new HashMap<>(more);
            params.put("mine", mine);
            return PublicPage.unlisted(mine.text(title), output -> templates.render(template, params, output));
        });
    }

    private PublicSite site() {
        return directory
                .province()
                .flatMap(province -> frame.of(province.id()))
                .orElseThrow(() -> ApplicantsException.conflict("applicants.no-portal"));
    }

    private static ApplicantPage mine(Page page, HttpServletRequest request) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new ApplicantPage(
                page, csrf == null ? "_csrf" : csrf.getParameterName(), csrf == null ? "" : csrf.getToken(), actor());
    }

    private static @Nullable ApplicantActor actor() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(ApplicantActor.class::isInstance)
                .map(ApplicantActor.class::cast)
                .orElse(null);
    }
}
