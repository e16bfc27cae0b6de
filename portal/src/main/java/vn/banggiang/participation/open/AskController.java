package vn.banggiang.participation.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.directory.Directory;
import vn.banggiang.participation.AskedText;
import vn.banggiang.participation.Asker;
import vn.banggiang.participation.Asking;
import vn.banggiang.participation.ParticipationException;
import vn.banggiang.participation.QuestionField;
import vn.banggiang.participation.QuestionId;
import vn.banggiang.participation.ReceiptCode;
import vn.banggiang.participation.Receipts;
import vn.banggiang.participation.TermKind;
import vn.banggiang.participation.guard.Effort;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.publicpages.PublicPage;
import vn.banggiang.publicpages.PublicSite;

/** Anybody asks an agency at its portal, and looks up with the receipt how the question stands. */
@Controller
@RequestMapping("/cong/{site}/hoi-dap")
class AskController {

    private static final List<String> FIELDS =
            List.of("title", "words", "field", "name", "email", "telephone", "consent");

    private final PublicFrame frame;
    private final PublicDrawing drawing;
    private final OpenForms forms;
    private final Asking asking;
    private final Receipts receipts;
    private final OpenTerms terms;
    private final Directory directory;

    AskController(
            PublicFrame frame,
            PublicDrawing drawing,
            OpenForms forms,
            Asking asking,
            Receipts receipts,
            OpenTerms terms,
            Directory directory) {
        this.frame = frame;
        this.drawing = drawing;
        this.forms = forms;
        this.asking = asking;
        this.receipts = receipts;
        this.terms = terms;
        this.directory = directory;
    }

    @GetMapping("/dat-cau-hoi")
    ResponseEntity<byte[]> form(@PathVariable String site, HttpServletRequest request) {
        return open(site)
                .map(portal -> form(portal, forms.empty(purpose(portal)), request))
                .orElseGet(() -> frame.missing(site, request));
    }

    /** Takes a question in, and shows its receipt. */
    @PostMapping("/dat-cau-hoi")
    ResponseEntity<byte[]> ask(@PathVariable String site, HttpServletRequest request) {
        return open(site)
                .map(portal -> forms.taken(
                        purpose(portal),
                        FIELDS,
                        request,
                        sent -> receipt(portal, ask(portal, sent), true, request),
                        again -> form(portal, again, request)))
                .orElseGet(() -> frame.missing(site, request));
    }

    private ReceiptCode ask(PublicSite portal, OpenForms.Sent sent) {
        AskedText text = AskedText.typed(sent.of("title"), sent.of("words"));
        QuestionField field =
                QuestionField.of(sent.of("field")).orElseThrow(() -> ParticipationException.missing("field"));
        Asker asker = Asker.typed(sent.of("name"), sent.of("email"), sent.of("telephone"));
        if (sent.of("consent").isEmpty()) {
            throw ParticipationException.invalid("consent", "participation.no-consent");
        }
        QuestionId id = new QuestionId(sent.stamp().id());
        boolean effort = Effort.isDone(sent.stamp(), sent.effort());
        return forms.write(() -> asking.ask(id, portal.agency(), field, text, asker, effort));
    }

    /**
     * How a question stands.
     *
     * @param typed the receipt's code; the page asks for it where it is blank
     */
    @GetMapping("/tra-cuu")
    ResponseEntity<byte[]> receipt(
            @PathVariable String site,
            @RequestParam(name = "ma", defaultValue = "") String typed,
            HttpServletRequest request) {
        Optional<PublicSite> portal = frame.called(site);
        if (portal.isEmpty()) {
            return frame.missing(site, request);
        }
        if (typed.isBlank()) {
            return lookUp(portal.get(), typed, HttpStatus.OK, request);
        }
        forms.countReading(request);
        return ReceiptCode.typed(typed)
                .filter(code -> receipts.of(code).isPresent())
                .map(code -> receipt(portal.get(), code, false, request))
                .orElseGet(() -> lookUp(portal.get(), typed, HttpStatus.NOT_FOUND, request));
    }

    private ResponseEntity<byte[]> lookUp(
            PublicSite portal, String typed, HttpStatus status, HttpServletRequest request) {
        return frame.once(
                portal,
                status,
                request,
                page -> PublicPage.unlisted(
                        page.text("participation.open.look-up"),
                        drawing.of("look-up", page, portal, Map.of("typed", typed))));
    }

    private ResponseEntity<byte[]> receipt(
            PublicSite portal, ReceiptCode code, boolean fresh, HttpServletRequest request) {
        Receipts.Receipt receipt = receipts.of(code).orElseThrow(ParticipationException::notFound);
        return frame.once(portal, HttpStatus.OK, request, page -> {
            Map<String, Object> params = new HashMap<>();
            params.put("receipt", receipt);
            params.put("fresh", fresh);
            params.put("agency", directory.agency(receipt.agency()).name());
            params.put("href", publicHref(portal, receipt));
            params.put("answer", receipt.answer() == null ? "" : PublicDrawing.readable(page, receipt.answer()));
            params.put("agencies", new StepNames(directory, receipt));
            return PublicPage.unlisted(
                    page.text("participation.open.receipt"), drawing.of("receipt", page, portal, params));
        });
    }

    private String publicHref(PublicSite portal, Receipts.Receipt receipt) {
        return receipt.number() == 0
                ? ""
                : frame.of(receipt.agency()).orElse(portal).href("hoi-dap/" + receipt.number());
    }

    private ResponseEntity<byte[]> form(PublicSite portal, SentForm form, HttpServletRequest request) {
        Map<String, Object> params = Map.of(
                "form", form, "answerDays", terms.at(TermKind.ANSWER), "keepingDays", terms.at(TermKind.KEEPING));
        return frame.once(
                portal,
                HttpStatus.OK,
                request,
                page -> PublicPage.unlisted(
                        page.text("participation.open.ask"), drawing.of("ask", page, portal, params)));
    }

    /** An archive takes nothing new. */
    private Optional<PublicSite> open(String site) {
        return frame.called(site).filter(PublicSite::open);
    }

    private static String purpose(PublicSite portal) {
        return "question " + portal.agency();
    }
}
