package vn.banggiang.programmes.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.programmes.Charter;
import vn.banggiang.programmes.ProgrammeId;
import vn.banggiang.programmes.Programmes;
import vn.banggiang.programmes.ProgrammesException;

/** What is done with a programme as a whole. */
@Controller
@RequestMapping("/programmes")
class ProgrammeActsController {

    private final Programmes programmes;

    ProgrammeActsController(Programmes programmes) {
        this.programmes = programmes;
    }

    @PostMapping
    String draft(@AuthenticationPrincipal SignedIn drafter, @RequestParam UUID id, Typed typed) {
        return "redirect:/programmes/" + programmes.draft(drafter.actor(), new ProgrammeId(id), typed.charter());
    }

    @PostMapping("/{id}")
    String change(@AuthenticationPrincipal SignedIn by, @PathVariable UUID id, @RequestParam int version, Typed typed) {
        programmes.change(by.actor(), new ProgrammeId(id), version, typed.charter());
        return "redirect:/programmes/" + id;
    }

    @PostMapping("/{id}/in-force")
    String putInForce(@AuthenticationPrincipal SignedIn leader, @PathVariable UUID id, @RequestParam int version) {
        programmes.putInForce(leader.actor(), new ProgrammeId(id), version);
        return "redirect:/programmes/" + id;
    }

    @PostMapping("/{id}/close")
    String close(@AuthenticationPrincipal SignedIn leader, @PathVariable UUID id) {
        programmes.close(leader.actor(), new ProgrammeId(id));
        return "redirect:/programmes/" + id;
    }

    /** What somebody typed of what a programme is called. */
    record Typed(
            @Nullable String title,
            DocumentRef.@Nullable Direction direction,
            @Nullable UUID document,
            @Nullable String code,
            @Nullable String issuedOn,
            @Nullable String issuer,
            @Nullable String first,
            @Nullable String last) {

        Charter charter() {
            String issued = text(issuedOn);
            return new Charter(
                    text(title),
                    direction == null || document == null ? null : new DocumentRef(direction, document),
                    text(code),
                    issued.isBlank() ? null : day("issuedOn", issued),
                    text(issuer),
                    day("first", text(first)),
                    day("last", text(last)));
        }

        private static LocalDate day(String field, String typed) {
            return TypedDay.read(typed).orElseThrow(() -> ProgrammesException.invalid(field, "programmes.no-day"));
        }

        private static String text(@Nullable String typed) {
            return Optional.ofNullable(typed).orElse("");
        }
    }
}
