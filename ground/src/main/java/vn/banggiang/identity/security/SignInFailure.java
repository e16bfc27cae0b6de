package vn.banggiang.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.CodeAwaited;
import vn.banggiang.identity.Sessions;
import vn.banggiang.identity.signin.AwaitedCode;
import vn.banggiang.identity.signin.CurrentSession;
import vn.banggiang.identity.signin.RefusedName;
import vn.banggiang.identity.signin.SignInRefusal;

/** On to the code where one is asked for; else back to a form that says why. From the beginning, it still has the name. */
@Component
class SignInFailure implements AuthenticationFailureHandler {

    private final Sessions sessions;

    SignInFailure(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(request.getContextPath()
                + switch (failure) {
                    case CodeNeeded needed -> code(needed.awaited(), request);
                    case SignInRefused refused ->
                        again(SignInRefusal.of(refused.key()), refused.seconds(), request, response);
                    default -> again(SignInRefusal.REFUSED, 0, request, response);
                });
    }

    private String code(CodeAwaited awaited, HttpServletRequest request) {
        keep(awaited, request);
        return SignInRefusal.CODE;
    }

    private static String again(
            SignInRefusal refusal, long seconds, HttpServletRequest request, HttpServletResponse response) {
        if (refusal.isFromTheBeginning()) {
            RefusedName.keep(request, response);
            AwaitedCode.forget(request);
        }
        return refusal.address(seconds);
    }

    /** In a session that knows nobody, under an id that nobody knew before. */
    private void keep(CodeAwaited awaited, HttpServletRequest request) {
        CurrentSession.of(request).ifPresent(open -> {
            sessions.end(open);
            request.getSession().invalidate();
        });
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        AwaitedCode.keep(awaited, request);
    }
}
