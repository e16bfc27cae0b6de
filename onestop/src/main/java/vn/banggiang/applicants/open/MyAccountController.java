package vn.banggiang.applicants.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.banggiang.applicants.ApplicantAccounts;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.applicants.ApplicantFrame;
import vn.banggiang.applicants.ApplicantSessions;
import vn.banggiang.applicants.Contact;
import vn.banggiang.applicants.door.ApplicantCookie;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.NewPassword;

/** One's own account. */
@Controller
@RequestMapping(ApplicantCookie.PATH)
class MyAccountController {

    private static final String ACCOUNT = ApplicantCookie.PATH + "/tai-khoan";

    private final ApplicantFrame frame;
    private final ApplicantAccounts accounts;
    private final ApplicantSessions sessions;
    private final ApplicantCookie cookie;

    MyAccountController(
            ApplicantFrame frame, ApplicantAccounts accounts, ApplicantSessions sessions, ApplicantCookie cookie) {
        this.frame = frame;
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @GetMapping("/tai-khoan")
    ResponseEntity<byte[]> account(@AuthenticationPrincipal ApplicantActor actor, HttpServletRequest request) {
        return account(actor, request, filled(accounts.mine(actor)), HttpStatus.OK);
    }

    /** How one is reached. */
    @PostMapping("/tai-khoan")
    ResponseEntity<byte[]> change(@AuthenticationPrincipal ApplicantActor actor, HttpServletRequest request) {
        return Forms.taken(
                request,
                typed -> {
                    accounts.change(
                            actor, Contact.typed(typed.of("telephone"), typed.of("email"), typed.of("address")));
                    return Forms.to(ACCOUNT + "?luu=1");
                },
                (typed, status) -> account(actor, request, typed, status));
    }

    @GetMapping("/tai-khoan/mat-khau")
    ResponseEntity<byte[]> password(HttpServletRequest request) {
        return password(request, Typed.NOTHING, HttpStatus.OK);
    }

    /** Leaves this one session open, under a new key. */
    @PostMapping("/tai-khoan/mat-khau")
    ResponseEntity<byte[]> changePassword(
            @AuthenticationPrincipal ApplicantActor actor, HttpServletRequest request, HttpServletResponse response) {
        return Forms.taken(
                request,
                typed -> {
                    var chosen = new NewPassword(typed.of("current"), typed.of("chosen"), typed.of("repeated"));
                    cookie.keep(accounts.changePassword(actor, ClientAddress.of(request), chosen), response);
                    return Forms.to(ACCOUNT + "?luu=1");
                },
                (typed, status) -> password(request, typed, status));
    }

    private ResponseEntity<byte[]> account(
            ApplicantActor actor, HttpServletRequest request, Typed typed, HttpStatus status) {
        Map<String, Object> params = new HashMap<>();
        params.put("typed", typed);
        params.put("facts", accounts.mine(actor));
        params.put("sessions", sessions.open(actor));
        params.put("saved", request.getParameter("luu") != null);
        return frame.page(request, status, "applicants.account", "applicants/open/account.jte", params);
    }

    private ResponseEntity<byte[]> password(HttpServletRequest request, Typed typed, HttpStatus status) {
        return frame.page(
                request, status, "applicants.change-password", "applicants/open/password.jte", Map.of("typed", typed));
    }

    private static Typed filled(ApplicantFacts facts) {
        Contact contact = facts.contact();
        return new Typed(
                Map.of("telephone", contact.telephone(), "email", contact.email(), "address", contact.address()), null);
    }
}
