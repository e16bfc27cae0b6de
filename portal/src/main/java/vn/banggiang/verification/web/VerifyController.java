package vn.banggiang.verification.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.VerificationCode;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.verification.Asker;
import vn.banggiang.verification.Comparison;
import vn.banggiang.verification.Verifications;

/** For anyone, without sign-in and without scripts: is this document authentic and unchanged? */
@Controller
@RequestMapping("/verify")
class VerifyController {

    private final Verifications verifications;
    private final Directory directory;

    VerifyController(Verifications verifications, Directory directory) {
        this.verifications = verifications;
        this.directory = directory;
    }

    /** @param code as printed on the document, or in its QR; blank asks for one. It alone proves nothing of a copy. */
    @GetMapping
    String code(
            @RequestParam(defaultValue = "") String code,
            @AuthenticationPrincipal @Nullable SignedIn reader,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!code.isBlank()) {
            try {
                Asker asker = Asker.of(reader, ClientAddress.of(request));
                model.addAttribute("issued", verifications.ofCode(asker, VerificationCode.typed(code)));
            } catch (DocumentsException e) {
                if (e.kind() != Refusal.Kind.NOT_FOUND) {
                    throw e;
                }
                model.addAttribute("unknown", code.strip());
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        }
        return page(model);
    }

    /** @param code of the document that the file is held to be; blank where only the file counts */
    @PostMapping
    String file(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String code,
            @AuthenticationPrincipal @Nullable SignedIn reader,
            HttpServletRequest request,
            Model model)
            throws IOException {
        Asker asker = Asker.of(reader, ClientAddress.of(request));
        try (InputStream content = file.getInputStream()) {
            if (code.isBlank()) {
                model.addAttribute("verdict", verifications.ofFile(asker, content));
            } else {
                Comparison compared = verifications.ofFile(asker, VerificationCode.typed(code), content);
                model.addAttribute("verdict", compared.verdict());
                model.addAttribute("issued", compared.document());
                model.addAttribute("compared", compared);
            }
        }
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("runBy", directory.province().map(Agency::name).orElse(""));
        return "verification/verify";
    }
}
