package vn.banggiang.applicants.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.banggiang.applicants.ApplicantAccounts;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.ApplicantFrame;
import vn.banggiang.applicants.ApplicantSessions;
import vn.banggiang.applicants.ApplicantSignIn;
import vn.banggiang.applicants.RandomKey;
import vn.banggiang.applicants.door.ApplicantCookie;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.NewPassword;

/** Citizens sign in and out, and get back in who forgot the password. */
@Controller
@RequestMapping(ApplicantCookie.PATH)
class CitizenSignInController {

    /** Pages to which the sign-in leads back: ours, by their path alone. */
    private static final Pattern BACK =
            Pattern.compile(ApplicantCookie.PATH + "(?:/[A-Za-z0-9-][A-Za-z0-9.-]{0,79}){1,8}");

    private final ApplicantFrame frame;
    private final ApplicantSignIn signIn;
    private final ApplicantAccounts accounts;
    private final ApplicantSessions sessions;
    private final ApplicantCookie cookie;

    CitizenSignInController(
            ApplicantFrame frame,
            ApplicantSignIn signIn,
            ApplicantAccounts accounts,
            ApplicantSessions sessions,
            ApplicantCookie cookie) {
        this.frame = frame;
        this.signIn = signIn;
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @GetMapping("/dang-nhap")
    ResponseEntity<byte[]> form(HttpServletRequest request) {
        return form(request, Typed.in(request), HttpStatus.OK);
    }

    /** A new session under a new key; the one that the browser brought is ended. */
    @PostMapping("/dang-nhap")
    ResponseEntity<byte[]> enter(HttpServletRequest request, HttpServletResponse response) {
        return Forms.taken(
                request,
                typed -> {
                    RandomKey key = signIn.enter(
                            ClientAddress.of(request), typed.of("number"), typed.of("password"), typed.of("code"));
                    cookie.at(request).ifPresent(sessions::end);
                    cookie.keep(key, response);
                    return Forms.to(back(typed.of("tiep")));
                },
                (typed, status) -> form(request, typed, status));
    }

    @PostMapping("/dang-xuat")
    ResponseEntity<byte[]> leave(
            @AuthenticationPrincipal ApplicantActor actor, HttpServletRequest request, HttpServletResponse response) {
        boolean everywhere = !Typed.in(request).of("everywhere").isEmpty();
        cookie.at(request).ifPresent(key -> accounts.leave(actor, key, everywhere));
        cookie.forget(response);
        return Forms.to(ApplicantCookie.PATH + "/dang-nhap");
    }

    @GetMapping("/quen-mat-khau")
    ResponseEntity<byte[]> forgotten(HttpServletRequest request) {
        return forgotten(request, Typed.NOTHING, HttpStatus.OK);
    }

    /** Sets another password with a recovery code. */
    @PostMapping("/quen-mat-khau")
    ResponseEntity<byte[]> recover(HttpServletRequest request) {
        return Forms.taken(
                request,
                typed -> {
                    accounts.recover(
                            ClientAddress.of(request),
                            typed.of("number"),
                            typed.of("code"),
                            new NewPassword("", typed.of("chosen"), typed.of("repeated")));
                    return Forms.to(ApplicantCookie.PATH + "/dang-nhap?moi=1");
                },
                (typed, status) -> forgotten(request, typed, status));
    }

    private ResponseEntity<byte[]> form(HttpServletRequest request, Typed typed, HttpStatus status) {
        return frame.page(request, status, "applicants.sign-in", "applicants/open/signin.jte", Map.of("typed", typed));
    }

    private ResponseEntity<byte[]> forgotten(HttpServletRequest request, Typed typed, HttpStatus status) {
        return frame.page(
                request, status, "applicants.forgotten", "applicants/open/recover.jte", Map.of("typed", typed));
    }

    private static String back(String asked) {
        return BACK.matcher(asked).matches() ? asked : ApplicantCookie.PATH;
    }
}
