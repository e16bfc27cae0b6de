package vn.banggiang.shell;

import vn.banggiang.refusal.Refusal;

/** What is refused of any request, whatever it is about. */
final class ShellException extends Refusal {

    private static final long serialVersionUID = 1L;

    ShellException(String key, Object... args) {
        super(Kind.INVALID, key, args);
    }
}
