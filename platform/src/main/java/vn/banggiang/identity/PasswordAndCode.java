package vn.banggiang.identity;

import java.util.Objects;

/** What somebody typed to turn the second step on or off. */
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
