package vn.banggiang.participation.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.participation.Asker;
import vn.banggiang.participation.CommentId;
import vn.banggiang.participation.Commenting;
import vn.banggiang.participation.Consultation;
import vn.banggiang.participation.ConsultationState;
import vn.banggiang.participation.ParticipationException;
import vn.banggiang.participation.PublishedConsultations;
import vn.banggiang.participation.TermKind;
import vn.banggiang.participation.guard.Effort;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.publicpages.PublicPage;
import vn.banggiang.publicpages.PublicSite;
import vn.banggiang.shell.Page;
import vn.banggiang.shell.PageOf;

/** Drafts at the portals: read by everybody, commented by anybody while their time runs. */
@Controller
@RequestMapping("/cong/{site}")
class OpenConsultations {

    private static final List<String> FIELDS = List.of("words", "show", "name", "email", "telephone", "consent");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,11}");
    private static final int LAST_PAGE = 500;
    private static final int DESCRIPTION = 160;

    private final PublicFrame frame;
    private final PublicDrawing drawing;
    private final OpenForms forms;
    private final PublishedConsultations published;
    private final Commenting commenting;
    private final OpenTerms terms;

    OpenConsultations(
            PublicFrame frame,
            PublicDrawing drawing,
            OpenForms forms,
            PublishedConsultations published,
            Commenting commenting,
            OpenTerms terms) {
        this.frame = frame;
        this.drawing = drawing;
        this.forms = forms;
        this.published = published;
        this.commenting = commenting;
        this.terms = terms;
    }

    @GetMapping({"/gop-y-van-ban", "/en/gop-y-van-ban"})
    ResponseEntity<byte[]> list(
            @PathVariable String site, @RequestParam(defaultValue = "0") int page, HttpServletRequest request) {
        int asked = Math.clamp(page, 0, LAST_PAGE);
        return frame.called(site)
                .map(portal -> frame.kept(portal, "gop-y-van-ban?" + asked, request, drawn -> {
                    PageOf<Consultation> lines = published.page(portal.agency(), asked);
                    return asked > 0 && lines.lines().isEmpty()
                            ? Optional.empty()
                            : Optional.of(list(drawn, portal, lines));
                }))
                .orElseGet(() -> frame.missing(site, request));
    }

    private PublicPage list(Page page, PublicSite portal, PageOf<Consultation> lines) {
        return PublicPage.listed(
                page.text("participation.open.consultations"),
                page.text("participation.open.consultations-of", portal.title()),
                drawing.of("consultations", page, portal, Map.of("lines", lines, "today", published.today())));
    }

    /** One draft, with what everybody may read of its comments, and what became of them. */
    @GetMapping({"/gop-y-van-ban/{number}", "/en/gop-y-van-ban/{number}"})
    ResponseEntity<byte[]> one(
            @PathVariable String site,
            @PathVariable String number,
            @RequestParam(defaultValue = "0") int page,
            HttpServletRequest request) {
        int asked = Math.clamp(page, 0, LAST_PAGE);
        return frame.called(site)
                .filter(portal -> NUMBER.matcher(number).matches())
                .map(portal -> frame.kept(
                        portal,
                        "gop-y-van-ban/" + number + "?" + asked,
                        request,
                        drawn -> published
                                .numbered(portal.agency(), Long.parseLong(number))
                                .filter(one -> asked == 0
                                        || !published
                                                .comments(one, asked)
                                                .lines()
                                                .isEmpty())
                                .map(one -> one(drawn, portal, one, asked))))
                .orElseGet(() -> frame.missing(site, request));
    }

    private PublicPage one(Page page, PublicSite portal, Consultation one, int asked) {
        String words = one.text().body().words().replace('\n', ' ');
        Map<String, Object> params = new HashMap<>();
        params.put("one", one);
        params.put("state", one.state(published.today()));
        params.put("files", published.files(one));
        params.put("counts", published.counts(one));
        params.put("comments", published.comments(one, asked));
        params.put("body", PublicDrawing.readable(page, one.text().body()));
        params.put("answer", one.answeredAt() == null ? "" : PublicDrawing.readable(page, one.answer()));
        return PublicPage.listed(
                one.text().title(),
                words.substring(0, Math.min(words.length(), DESCRIPTION)),
                drawing.of("consultation", page, portal, params));
    }

    @GetMapping("/gop-y-van-ban/{number}/gui-gop-y")
    ResponseEntity<byte[]> form(@PathVariable String site, @PathVariable String number, HttpServletRequest request) {
        return running(site, number)
                .map(found -> form(found, forms.empty(found.purpose()), request))
                .orElseGet(() -> frame.missing(site, request));
    }

    /** Takes a comment in, and says so. */
    @PostMapping("/gop-y-van-ban/{number}/gui-gop-y")
    ResponseEntity<byte[]> comment(@PathVariable String site, @PathVariable String number, HttpServletRequest request) {
        return running(site, number)
                .map(found -> forms.taken(
                        found.purpose(),
                        FIELDS,
                        request,
                        sent -> thanked(found, sent, request),
                        again -> form(found, again, request)))
                .orElseGet(() -> frame.missing(site, request));
    }

    private ResponseEntity<byte[]> thanked(Found found, OpenForms.Sent sent, HttpServletRequest request) {
        Asker by = Asker.typed(sent.of("name"), sent.of("email"), sent.of("telephone"));
        if (sent.of("consent").isEmpty()) {
            throw ParticipationException.invalid("consent", "participation.no-consent");
        }
        CommentId id = new CommentId(sent.stamp().id());
        boolean effort = Effort.isDone(sent.stamp(), sent.effort());
        forms.write(() -> {
            commenting.comment(
                    id, found.one().id(), sent.of("words"), by, !sent.of("show").isEmpty(), effort);
            return id;
        });
        return frame.once(
                found.portal(),
                HttpStatus.OK,
                request,
                page -> PublicPage.unlisted(
                        page.text("participation.open.comment-thanks"),
                        drawing.of("commented", page, found.portal(), Map.of("one", found.one()))));
    }

    private ResponseEntity<byte[]> form(Found found, SentForm form, HttpServletRequest request) {
        Map<String, Object> params =
                Map.of("form", form, "one", found.one(), "keepingDays", terms.at(TermKind.KEEPING));
        return frame.once(
                found.portal(),
                HttpStatus.OK,
                request,
                page -> PublicPage.unlisted(
                        page.text("participation.open.comment"), drawing.of("comment", page, found.portal(), params)));
    }

    /** The draft while its time runs. */
    private Optional<Found> running(String site, String number) {
        return frame.called(site)
                .filter(portal -> portal.open() && NUMBER.matcher(number).matches())
                .flatMap(portal -> published
                        .numbered(portal.agency(), Long.parseLong(number))
                        .filter(one -> one.state(published.today()) == ConsultationState.RUNNING)
                        .map(one -> new Found(portal, one)));
    }

    private record Found(PublicSite portal, Consultation one) {

        String purpose() {
            return "comment " + one.id();
        }
    }
}
