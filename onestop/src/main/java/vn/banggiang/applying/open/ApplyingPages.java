package vn.banggiang.applying.open;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.banggiang.applicants.ApplicantFrame;
import vn.banggiang.applicants.LockerPaper;
import vn.banggiang.applying.DraftView;
import vn.banggiang.applying.LockerOffers;
import vn.banggiang.applying.Offer;
import vn.banggiang.applying.Slot;
import vn.banggiang.forms.FormStep;
import vn.banggiang.refusal.Refusal;

/** Draws the pages of drafts, and knows their addresses. */
@Component
class ApplyingPages {

    static final String START = "/mot-cua/nop";

    private final ApplicantFrame frame;
    private final LockerOffers locker;

    ApplyingPages(ApplicantFrame frame, LockerOffers locker) {
        this.frame = frame;
        this.locker = locker;
    }

    static String of(DraftView view) {
        return START + "/" + view.draft().id();
    }

    /** One page of the form. */
    ResponseEntity<byte[]> step(HttpServletRequest request, DraftView view, FormStep step, @Nullable Refusal refused) {
        Map<String, Object> more = model(view, refused);
        more.put("step", step);
        boolean wrong = refused != null || !step.problems().isEmpty();
        return page(request, wrong, "applying/open/step.jte", more);
    }

    /** What else is to be uploaded. */
    ResponseEntity<byte[]> papers(HttpServletRequest request, DraftView view, @Nullable Refusal refused) {
        return page(request, refused != null, "applying/open/papers.jte", model(view, refused));
    }

    /** A page below {@code /mot-cua} that takes {@code mine} and more. */
    ResponseEntity<byte[]> page(HttpServletRequest request, boolean wrong, String template, Map<String, Object> more) {
        HttpStatus status = wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return frame.page(request, status, "applying.apply", template, more);
    }

    /** To another page, after something was done. */
    static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    Map<String, Object> model(DraftView view, @Nullable Refusal refused) {
        Map<String, Object> more = new HashMap<>();
        more.put("view", view);
        more.put("refused", refused);
        more.put("locker", locker(view));
        return more;
    }

    private Map<String, List<LockerPaper>> locker(DraftView view) {
        Map<String, List<LockerPaper>> offered = new HashMap<>();
        Offer offer = view.offer();
        if (offer != null) {
            for (Slot slot : offer.slots()) {
                offered.put(slot.key(), locker.of(view, slot));
            }
        }
        return offered;
    }
}
