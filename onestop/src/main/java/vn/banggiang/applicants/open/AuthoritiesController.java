package vn.banggiang.applicants.open;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.applicants.ApplicantFrame;
import vn.banggiang.applicants.ApplicantId;
import vn.banggiang.applicants.ApplicantsException;
import vn.banggiang.applicants.Authorities;
import vn.banggiang.applicants.AuthorityId;
import vn.banggiang.applicants.Claims;
import vn.banggiang.applicants.Contact;
import vn.banggiang.applicants.door.ApplicantCookie;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.ClientAddress;

/** For whom one acts, who acts for oneself, and what a counter entered for one. */
@Controller
@RequestMapping(ApplicantCookie.PATH + "/tai-khoan")
class AuthoritiesController {

    private static final String PAGE = ApplicantCookie.PATH + "/tai-khoan/dai-dien";

    private final ApplicantFrame frame;
    private final Authorities authorities;
    private final Claims claims;
    private final Clock clock;

    AuthoritiesController(ApplicantFrame frame, Authorities authorities, Claims claims, Clock clock) {
        this.frame = frame;
        this.authorities = authorities;
        this.claims = claims;
        this.clock = clock;
    }

    @GetMapping("/dai-dien")
    ResponseEntity<byte[]> page(@AuthenticationPrincipal ApplicantActor actor, HttpServletRequest request) {
        return page(actor, request, Typed.NOTHING, HttpStatus.OK);
    }

    /** Offers authority to somebody. */
    @PostMapping("/dai-dien")
    ResponseEntity<byte[]> offer(@AuthenticationPrincipal ApplicantActor actor, HttpServletRequest request) {
        return Forms.taken(
                request,
                typed -> {
                    authorities.offer(
                            actor,
                            principal(typed.of("for")),
                            typed.of("number"),
                            typed.of("name"),
                            typed.day("until"));
                    return Forms.to(PAGE);
                },
                (typed, status) -> page(actor, request, typed, status));
    }

    @PostMapping("/dai-dien/{id}/nhan")
    ResponseEntity<byte[]> accept(
            @AuthenticationPrincipal ApplicantActor actor, @PathVariable UUID id, HttpServletRequest request) {
        return Forms.taken(
                request,
                typed -> {
                    authorities.accept(actor, new AuthorityId(id));
                    return Forms.to(PAGE);
                },
                (typed, status) -> page(actor, request, typed, status));
    }

    @PostMapping("/dai-dien/{id}/thoi")
    ResponseEntity<byte[]> end(@AuthenticationPrincipal ApplicantActor actor, @PathVariable UUID id) {
        authorities.end(actor, new AuthorityId(id));
        return Forms.to(PAGE);
    }

    @GetMapping("/doanh-nghiep")
    ResponseEntity<byte[]> business(HttpServletRequest request) {
        return business(request, Typed.NOTHING, HttpStatus.OK);
    }

    /** Registers a business as who represents it. */
    @PostMapping("/doanh-nghiep")
    ResponseEntity<byte[]> register(@AuthenticationPrincipal ApplicantActor actor, HttpServletRequest request) {
        return Forms.taken(
                request,
                typed -> {
                    Contact contact = Contact.typed(typed.of("telephone"), typed.of("email"), typed.of("address"));
                    authorities.register(
                            actor,
                            ApplicantFacts.business(typed.of("name"), typed.of("number"), actor.name(), contact));
                    return Forms.to(PAGE);
                },
                (typed, status) -> business(request, typed, status));
    }

    @GetMapping("/nhan-ho-so")
    ResponseEntity<byte[]> claim(HttpServletRequest request) {
        return claim(request, Typed.NOTHING, HttpStatus.OK);
    }

    /** Takes over what a counter entered, with the code on the receipt. */
    @PostMapping("/nhan-ho-so")
    ResponseEntity<byte[]> claim(@AuthenticationPrincipal ApplicantActor actor, HttpServletRequest request) {
        return Forms.taken(
                request,
                typed -> {
                    claims.claim(actor, ClientAddress.of(request), typed.of("claim"));
                    return Forms.to(ApplicantCookie.PATH + "/tai-khoan?luu=1");
                },
                (typed, status) -> claim(request, typed, status));
    }

    private static ApplicantId principal(String typed) {
        try {
            return new ApplicantId(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            throw ApplicantsException.notFound();
        }
    }

    private ResponseEntity<byte[]> page(
            ApplicantActor actor, HttpServletRequest request, Typed typed, HttpStatus status) {
        Map<String, Object> params = new HashMap<>();
        params.put("typed", typed);
        params.put("parties", authorities.parties(actor, VietnamTime.today(clock)));
        params.put("given", authorities.given(actor));
        params.put("received", authorities.received(actor));
        return frame.page(request, status, "applicants.authorities", "applicants/open/authorities.jte", params);
    }

    private ResponseEntity<byte[]> business(HttpServletRequest request, Typed typed, HttpStatus status) {
        return frame.page(
                request, status, "applicants.business", "applicants/open/business.jte", Map.of("typed", typed));
    }

    private ResponseEntity<byte[]> claim(HttpServletRequest request, Typed typed, HttpStatus status) {
        return frame.page(request, status, "applicants.claim", "applicants/open/claim.jte", Map.of("typed", typed));
    }
}
