package vn.banggiang.identity.security;

import org.springframework.security.core.AuthenticationException;
import vn.banggiang.identity.CodeAwaited;

/** The password was right and is not enough: nobody is signed in before a code is. */
final class CodeNeeded extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final transient CodeAwaited awaited;

    CodeNeeded(CodeAwaited awaited) {
        super("identity.code-needed");
        this.awaited = awaited;
    }

    CodeAwaited awaited() {
        return awaited;
    }
}
