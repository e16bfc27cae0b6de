package vn.banggiang.outgoing.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.outgoing.AwaitingSignature;
import vn.banggiang.outgoing.OutgoingLine;
import vn.banggiang.outgoing.Signing;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.signatories.Pen;
import vn.banggiang.signatories.Pens;
import vn.banggiang.signatures.SignaturesException;

/** Signing several documents at once: one that cannot be signed does not keep the next from it. */
@Controller
@RequestMapping("/outgoing/signing")
class SigningController {

    private final AwaitingSignature awaiting;
    private final Signing signing;
    private final Pens pens;

    SigningController(AwaitingSignature awaiting, Signing signing, Pens pens) {
        this.awaiting = awaiting;
        this.signing = signing;
        this.pens = pens;
    }

    @GetMapping
    String waiting(@AuthenticationPrincipal SignedIn leader, Model model) {
        model.addAttribute("lines", awaiting.of(leader.actor()));
        model.addAttribute("pen", pens.stateOf(leader.actor().person()));
        return "outgoing/signing";
    }

    /** @param pin once for all; when it is wrong nothing is signed, and what is chosen stays chosen */
    @PostMapping
    String sign(
            @AuthenticationPrincipal SignedIn leader,
            @RequestParam(defaultValue = "") List<UUID> chosen,
            @RequestParam(defaultValue = "") String pin,
            RedirectAttributes next) {
        Map<OutgoingId, String> titles = awaiting.of(leader.actor()).stream()
                .collect(Collectors.toMap(OutgoingLine::id, OutgoingLine::trichYeu));
        Pen pen = pens.of(leader.actor(), pin);
        if (!chosen.isEmpty()) {
            pen.key();
        }
        List<SigningOutcome> outcomes = chosen.stream()
                .distinct()
                .map(OutgoingId::new)
                .map(id -> sign(leader.actor(), id, pen, titles.getOrDefault(id, "")))
                .toList();
        next.addFlashAttribute("outcomes", outcomes);
        return "redirect:/outgoing/signing";
    }

    private SigningOutcome sign(Actor leader, OutgoingId id, Pen pen, String title) {
        try {
            signing.sign(leader, id, pen);
            return SigningOutcome.signed(id, title);
        } catch (Refusal refusal) {
            return SigningOutcome.refused(id, title, refusal.key(), refusal.args());
        } catch (SignaturesException refused) {
            return SigningOutcome.refused(id, title, refused.key(), refused.args());
        }
    }
}
