package vn.banggiang.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.CodeAwaited;
import vn.banggiang.identity.SignIn;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.identity.signin.AwaitedCode;

/** Takes the code of whoever typed a right password before. */
@Component
class CodeStep {

    private final SignIn signIn;

    CodeStep(SignIn signIn) {
        this.signIn = signIn;
    }

    SignedIn take(HttpServletRequest request) {
        CodeAwaited awaited = AwaitedCode.of(request).orElseThrow(() -> new SignInRefused("identity.code-late"));
        return signIn.finish(
                BrowserCookie.origin(request), awaited, Objects.requireNonNullElse(request.getParameter("code"), ""));
    }
}
