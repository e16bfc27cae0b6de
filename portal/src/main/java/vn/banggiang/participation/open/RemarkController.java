package vn.banggiang.participation.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.participation.Remarks;
import vn.banggiang.participation.guard.Effort;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.publicpages.PublicPage;
import vn.banggiang.publicpages.PublicSite;

/** A reader says whether a page was of use: two steps, since the page itself is the same for all and stamps nothing. */
@Controller
@RequestMapping("/cong/{site}/y-kien-trang")
class RemarkController {

    private static final List<String> FIELDS = List.of("useful", "words", "page");

    private final PublicFrame frame;
    private final PublicDrawing drawing;
    private final OpenForms forms;
    private final Remarks remarks;

    RemarkController(PublicFrame frame, PublicDrawing drawing, OpenForms forms, Remarks remarks) {
        this.frame = frame;
        this.drawing = drawing;
        this.forms = forms;
        this.remarks = remarks;
    }

    /**
     * The form.
     *
     * @param page last part of the page's address
     * @param useful "yes" or "no", as the page asked
     */
    @GetMapping
    ResponseEntity<byte[]> form(
            @PathVariable String site,
            @RequestParam(name = "trang", defaultValue = "") String page,
            @RequestParam(name = "co-ich", defaultValue = "") String useful,
            HttpServletRequest request) {
        return frame.called(site)
                .filter(portal -> portal.open() && Remarks.isPage(page))
                .map(portal -> {
                    SentForm form = forms.empty(purpose(portal, page));
                    Map<String, String> asked = Map.of("page", page, "useful", useful.equals("no") ? "no" : "yes");
                    return form(portal, new SentForm(form.stamp(), asked, null), request);
                })
                .orElseGet(() -> frame.missing(site, request));
    }

    /** Takes it in, and says so. */
    @PostMapping
    ResponseEntity<byte[]> remark(
            @PathVariable String site, @RequestParam(defaultValue = "") String page, HttpServletRequest request) {
        return frame.called(site)
                .filter(portal -> portal.open() && Remarks.isPage(page))
                .map(portal -> forms.taken(
                        purpose(portal, page),
                        FIELDS,
                        request,
                        sent -> thanked(portal, page, sent, request),
                        again -> form(portal, again, request)))
                .orElseGet(() -> frame.missing(site, request));
    }

    private ResponseEntity<byte[]> thanked(
            PublicSite portal, String page, OpenForms.Sent sent, HttpServletRequest request) {
        forms.write(() -> {
            remarks.remark(
                    sent.stamp().id(),
                    portal.agency(),
                    page,
                    !sent.of("useful").equals("no"),
                    sent.of("words"),
                    Effort.isDone(sent.stamp(), sent.effort()));
            return page;
        });
        return frame.once(
                portal,
                HttpStatus.OK,
                request,
                drawn -> PublicPage.unlisted(
                        drawn.text("participation.open.remark-thanks"),
                        drawing.of("remarked", drawn, portal, Map.of("of", page))));
    }

    private ResponseEntity<byte[]> form(PublicSite portal, SentForm form, HttpServletRequest request) {
        Map<String, Object> params = new HashMap<>();
        params.put("form", form);
        return frame.once(
                portal,
                HttpStatus.OK,
                request,
                page -> PublicPage.unlisted(
                        page.text("participation.open.remark"), drawing.of("remark", page, portal, params)));
    }

    private static String purpose(PublicSite portal, String page) {
        return "remark " + portal.agency() + " " + page;
    }
}
