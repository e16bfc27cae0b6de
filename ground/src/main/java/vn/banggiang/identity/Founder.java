package vn.banggiang.identity;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the first visitor typed: the province's People's Committee and the person who will administer.
 *
 * @param agencyCode identifier of the agency in the exchange
 * @param place where documents are dated, such as "Cao Bằng"
 * @param repeated the password once more
 */
public record Founder(
        String agency,
        String agencyCode,
        String place,
        String fullName,
        String position,
        String staffCode,
        String email,
        String username,
        String password,
        String repeated) {

    /** Nothing typed yet. */
    public static final Founder NOBODY = new Founder("", "", "", "", "", "", "", "", "", "");

    /** Takes the blanks around the fields away, but not those of the passwords; what a form left out is empty. */
    public Founder {
        agency = typed(agency).strip();
        agencyCode = typed(agencyCode).strip();
        place = typed(place).strip();
        fullName = typed(fullName).strip();
        position = typed(position).strip();
        staffCode = typed(staffCode).strip();
        email = typed(email).strip();
        username = typed(username).strip();
        password = typed(password);
        repeated = typed(repeated);
    }

    /** {@link IdentityException} unless every field is filled in and the password twice the same. */
    void check() {
        if (Stream.of(agency, agencyCode, place, fullName, position, staffCode, email, username)
                .anyMatch(String::isEmpty)) {
            throw IdentityException.invalid("identity.first-visit-incomplete");
        }
        if (!password.equals(repeated)) {
            throw IdentityException.invalid("identity.passwords-differ");
        }
    }

    private static String typed(String field) {
        return Objects.requireNonNullElse(field, "");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "Founder " + username;
    }
}
