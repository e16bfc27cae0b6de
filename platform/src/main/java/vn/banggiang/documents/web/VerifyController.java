package vn.banggiang.documents.web;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.banggiang.documents.verification.Asker;
import vn.banggiang.documents.verification.Verifications;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.SignedIn;

/** For anyone, without sign-in and without scripts: is this document authentic and unchanged? */
@Controller
@RequestMapping("/verify")
class VerifyController {

    private final Verifications verifications;

    VerifyController(Verifications verifications) {
        this.verifications = verifications;
    }

    /** @param code as printed on the document, or in its QR; blank asks for one */
    @GetMapping
    String code(
            @RequestParam(defaultValue = "") String code,
            @AuthenticationPrincipal @Nullable SignedIn reader,
            HttpServletRequest request,
            Model model) {
        if (!code.isBlank()) {
            var found = verifications.ofCode(Asker.of(reader, ClientAddress.of(request)), code.strip());
            model.addAttribute("issued", found);
            model.addAttribute("verdict", found.verdict());
        }
        return "documents/verify";
    }

    @PostMapping
    String file(
            @RequestParam MultipartFile file,
            @AuthenticationPrincipal @Nullable SignedIn reader,
            HttpServletRequest request,
            Model model)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            model.addAttribute("verdict", verifications.ofFile(Asker.of(reader, ClientAddress.of(request)), content));
        }
        return "documents/verify";
    }
}
