package vn.banggiang.verification.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.documents.VerificationCode;
import vn.banggiang.documents.api.VerdictBody;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.verification.Asker;
import vn.banggiang.verification.Verification;
import vn.banggiang.verification.Verifications;

/** Verification for anyone, without sign-in; the answer's words are in the language of {@code Accept-Language}. */
@RestController
@RequestMapping("/api/v1/verify")
class VerifyApi {

    private final Verifications verifications;
    private final MessageSource messages;

    VerifyApi(Verifications verifications, MessageSource messages) {
        this.verifications = verifications;
        this.messages = messages;
    }

    /** What the signatures of a file are worth; the file is not kept. */
    @PostMapping
    VerdictBody file(
            @RequestParam MultipartFile file,
            @AuthenticationPrincipal @Nullable SignedIn reader,
            HttpServletRequest request,
            Locale language)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return VerdictBody.of(
                    verifications.ofFile(Asker.of(reader, ClientAddress.of(request)), content), messages, language);
        }
    }

    /** The issued document that the code of a QR belongs to; whether a copy is that document, its file tells. */
    @GetMapping
    CodeBody code(
            @RequestParam String code, @AuthenticationPrincipal @Nullable SignedIn reader, HttpServletRequest request) {
        Verification found =
                verifications.ofCode(Asker.of(reader, ClientAddress.of(request)), VerificationCode.typed(code));
        return new CodeBody(found.issuer(), found.code(), found.date(), found.type(), found.trichYeu(), found.signer());
    }

    /** An issued document as anyone may know it. */
    record CodeBody(String issuer, String code, LocalDate date, String type, String trichYeu, String signer) {}
}
