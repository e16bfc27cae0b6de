package vn.banggiang.participation.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.participation.PublishedQuestions;
import vn.banggiang.participation.PublishedQuestions.Published;
import vn.banggiang.participation.QuestionField;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.publicpages.PublicPage;
import vn.banggiang.publicpages.PublicSite;
import vn.banggiang.shell.Page;
import vn.banggiang.shell.PageOf;

/** Questions and answers as everybody reads them at the portal of who answered. */
@Controller
@RequestMapping("/cong/{site}")
class OpenQuestions {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,11}");
    private static final int LAST_PAGE = 500;
    private static final int LONGEST_WORDS = 200;
    private static final int DESCRIPTION = 160;

    private final PublicFrame frame;
    private final PublicDrawing drawing;
    private final OpenForms forms;
    private final PublishedQuestions published;

    OpenQuestions(PublicFrame frame, PublicDrawing drawing, OpenForms forms, PublishedQuestions published) {
        this.frame = frame;
        this.drawing = drawing;
        this.forms = forms;
        this.published = published;
    }

    /**
     * The answered questions of an agency, or those that are found.
     *
     * @param field tag of one field; all where blank
     */
    @GetMapping({"/hoi-dap", "/en/hoi-dap"})
    ResponseEntity<byte[]> list(
            @PathVariable String site,
            @RequestParam(name = "linh-vuc", defaultValue = "") String field,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            HttpServletRequest request) {
        Optional<PublicSite> portal = frame.called(site);
        Optional<QuestionField> one = QuestionField.of(field);
        if (portal.isEmpty() || (!field.isEmpty() && one.isEmpty())) {
            return frame.missing(site, request);
        }
        int asked = Math.clamp(page, 0, LAST_PAGE);
        String words = q.substring(0, Math.min(q.length(), LONGEST_WORDS)).strip();
        if (!words.isEmpty()) {
            return found(portal.get(), words, asked, request);
        }
        return frame.kept(portal.get(), "hoi-dap/" + field + "?" + asked, request, drawn -> {
            PageOf<Published> lines = published.page(portal.get().agency(), one.orElse(null), asked);
            return asked > 0 && lines.lines().isEmpty()
                    ? Optional.empty()
                    : Optional.of(list(drawn, portal.get(), field, "", lines));
        });
    }

    private ResponseEntity<byte[]> found(PublicSite portal, String words, int page, HttpServletRequest request) {
        forms.countReading(request);
        PageOf<Published> lines = published.found(portal.agency(), words, page);
        return frame.once(portal, HttpStatus.OK, request, drawn -> {
            PublicPage listed = list(drawn, portal, "", words, lines);
            return PublicPage.unlisted(listed.title(), listed.content());
        });
    }

    private PublicPage list(Page page, PublicSite portal, String field, String words, PageOf<Published> lines) {
        return PublicPage.listed(
                page.text("participation.open.questions"),
                page.text("participation.open.questions-of", portal.title()),
                drawing.of("questions", page, portal, Map.of("field", field, "words", words, "lines", lines)));
    }

    /** One question and its answer. */
    @GetMapping({"/hoi-dap/{number}", "/en/hoi-dap/{number}"})
    ResponseEntity<byte[]> one(@PathVariable String site, @PathVariable String number, HttpServletRequest request) {
        return frame.called(site)
                .filter(portal -> NUMBER.matcher(number).matches())
                .map(portal -> frame.kept(
                        portal,
                        "hoi-dap/" + number,
                        request,
                        page -> published
                                .numbered(portal.agency(), Long.parseLong(number))
                                .map(question -> one(page, portal, question))))
                .orElseGet(() -> frame.missing(site, request));
    }

    private PublicPage one(Page page, PublicSite portal, Published question) {
        String answer = question.answer().words().replace('\n', ' ');
        return PublicPage.listed(
                question.title(),
                answer.substring(0, Math.min(answer.length(), DESCRIPTION)),
                drawing.of(
                        "question",
                        page,
                        portal,
                        Map.of("question", question, "answer", PublicDrawing.readable(page, question.answer()))));
    }
}
