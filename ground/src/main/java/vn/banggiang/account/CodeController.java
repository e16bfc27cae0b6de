package vn.banggiang.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.identity.CodeAwaited;
import vn.banggiang.identity.signin.AwaitedCode;
import vn.banggiang.identity.signin.SignInRefusal;

/** The form for the code, after a right password; the security chain takes what it posts. */
@Controller
class CodeController {

    @GetMapping(SignInRefusal.CODE)
    String form(@RequestParam Map<String, String> said, HttpServletRequest request, Model model) {
        Optional<CodeAwaited> awaited = AwaitedCode.of(request);
        if (awaited.isEmpty()) {
            return "redirect:/sign-in";
        }
        model.addAttribute("username", awaited.get().username());
        model.addAttribute("refusalKey", SignInRefusal.key(SignInRefusal.CODE, said.keySet()));
        return "account/signin/code";
    }
}
