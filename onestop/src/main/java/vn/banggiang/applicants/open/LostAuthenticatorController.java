package vn.banggiang.applicants.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.banggiang.applicants.ApplicantFrame;
import vn.banggiang.applicants.LostAuthenticators;
import vn.banggiang.applicants.NewAuthenticator;
import vn.banggiang.applicants.RandomKey;
import vn.banggiang.applicants.door.ApplicantCookie;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.shell.QrPath;

/** Citizens who lost the telephone: password and recovery code, then the first code of another authenticator. */
@Controller
@RequestMapping(LostAuthenticatorController.PAGE)
class LostAuthenticatorController {

    static final String PAGE = ApplicantCookie.PATH + "/mat-dien-thoai";

    private final ApplicantFrame frame;
    private final LostAuthenticators lost;

    LostAuthenticatorController(ApplicantFrame frame, LostAuthenticators lost) {
        this.frame = frame;
        this.lost = lost;
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
                        request,
                        Typed.NOTHING,
                        HttpStatus.OK,
                        lost.begin(
                                ClientAddress.of(request), typed.of("number"), typed.of("password"), typed.of("code"))),
                (typed, status) -> form(request, typed, status));
    }

    @PostMapping("/ma")
    ResponseEntity<byte[]> finish(HttpServletRequest request) {
        Optional<RandomKey> key = RandomKey.sent(Typed.in(request).of("key"));
        return Forms.taken(
                request,
                typed -> {
                    if (key.isEmpty()) {
                        return Forms.to(PAGE);
                    }
                    lost.finish(ClientAddress.of(request), key.get(), typed.of("code"));
                    return Forms.to(ApplicantCookie.PATH + "/dang-nhap?moi=2");
                },
                (typed, status) -> key.flatMap(lost::waiting)
                        .map(begun -> code(request, typed, status, begun))
                        .orElseGet(() -> form(request, typed, status)));
    }

    private ResponseEntity<byte[]> form(HttpServletRequest request, Typed typed, HttpStatus status) {
        return frame.page(request, status, "applicants.lost", "applicants/open/lost.jte", Map.of("typed", typed));
    }

    private ResponseEntity<byte[]> code(
            HttpServletRequest request, Typed typed, HttpStatus status, NewAuthenticator begun) {
        return frame.page(
                request,
                status,
                "applicants.second-step",
                "applicants/open/authenticator.jte",
                Map.of(
                        "typed",
                        typed,
                        "begun",
                        begun,
                        "qr",
                        QrPath.of(begun.secret().address(begun.label())),
                        "place",
                        PAGE + "/ma"));
    }
}
