package vn.banggiang.identity;

import java.util.Objects;

/** What somebody typed to prove that it is the owner who sits at an open session. */
public record PasswordAndCode(String password, String code) {

    /** What a form left out is empty. */
    public PasswordAndCode {
        password = Objects.requireNonNullElse(password, "");
        code = Objects.requireNonNullElse(code, "");
    }

    /** Without either. */
    @Override
    public String toString() {
        return "PasswordAndCode";
    }
}
