package vn.banggiang.applicants.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.banggiang.applicants.ApplicantFrame;
import vn.banggiang.applicants.NewAuthenticator;
import vn.banggiang.applicants.RandomKey;
import vn.banggiang.applicants.SignUpForm;
import vn.banggiang.applicants.SignUps;
import vn.banggiang.applicants.door.ApplicantCookie;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.NewPassword;
import vn.banggiang.identity.totp.RecoveryCode;
import vn.banggiang.shell.QrPath;

/** Citizens open an account: who they are, then the first code of their authenticator. */
@Controller
@RequestMapping(ApplicantCookie.PATH + "/dang-ky")
class CitizenSignUpController {

    private final ApplicantFrame frame;
    private final SignUps signUps;

    CitizenSignUpController(ApplicantFrame frame, SignUps signUps) {
        this.frame = frame;
        this.signUps = signUps;
    }

    @GetMapping
    ResponseEntity<byte[]> form(HttpServletRequest request) {
        return form(request, Typed.NOTHING, HttpStatus.OK);
    }

    @PostMapping
    ResponseEntity<byte[]> begin(HttpServletRequest request) {
        return Forms.taken(
                request,
                typed -> code(
                        request, Typed.NOTHING, HttpStatus.OK, signUps.begin(ClientAddress.of(request), typed(typed))),
                (typed, status) -> form(request, typed, status));
    }

    /** Shows the recovery codes, whether or not this opened an account. */
    @PostMapping("/ma")
    ResponseEntity<byte[]> finish(HttpServletRequest request) {
        Optional<RandomKey> key = RandomKey.sent(Typed.in(request).of("key"));
        return Forms.taken(
                request,
                typed -> {
                    List<RecoveryCode> codes = key.map(
                                    known -> signUps.finish(ClientAddress.of(request), known, typed.of("code")))
                            .orElse(List.of());
                    return codes.isEmpty() ? Forms.to(ApplicantCookie.PATH + "/dang-ky") : codes(request, codes);
                },
                (typed, status) -> key.flatMap(signUps::waiting)
                        .map(begun -> code(request, typed, status, begun))
                        .orElseGet(() -> form(request, typed, status)));
    }

    private static SignUpForm typed(Typed typed) {
        return new SignUpForm(
                typed.of("name"),
                typed.day("born"),
                typed.of("number"),
                typed.of("telephone"),
                typed.of("email"),
                typed.of("address"),
                new NewPassword("", typed.of("chosen"), typed.of("repeated")),
                !typed.of("consent").isEmpty());
    }

    private ResponseEntity<byte[]> form(HttpServletRequest request, Typed typed, HttpStatus status) {
        return frame.page(request, status, "applicants.sign-up", "applicants/open/signup.jte", Map.of("typed", typed));
    }

    private ResponseEntity<byte[]> code(
            HttpServletRequest request, Typed typed, HttpStatus status, NewAuthenticator begun) {
        QrPath qr = QrPath.of(begun.secret().address(begun.label()));
        return frame.page(
                request,
                status,
                "applicants.second-step",
                "applicants/open/authenticator.jte",
                Map.of("typed", typed, "begun", begun, "qr", qr, "place", ApplicantCookie.PATH + "/dang-ky/ma"));
    }

    private ResponseEntity<byte[]> codes(HttpServletRequest request, List<RecoveryCode> codes) {
        return frame.page(
                request, HttpStatus.OK, "applicants.codes", "applicants/open/codes.jte", Map.of("codes", codes));
    }
}
