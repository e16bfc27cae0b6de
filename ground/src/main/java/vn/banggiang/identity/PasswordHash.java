package vn.banggiang.identity;

/** A password as it is stored: Argon2id with its parameters and salt. */
public record PasswordHash(String value) {

    /** {@link IllegalArgumentException} for anything but Argon2id. */
    public PasswordHash {
        if (!value.startsWith("$argon2id$")) {
            throw new IllegalArgumentException("not an Argon2id hash");
        }
    }

    @Override
    public String toString() {
        return "$argon2id$…";
    }
}
