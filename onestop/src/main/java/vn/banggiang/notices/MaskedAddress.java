package vn.banggiang.notices;

/** An e-mail address as officials see it: {@code l•••@example.vn}. */
final class MaskedAddress {

    private MaskedAddress() {}

    static String of(String email) {
        int at = email.indexOf('@');
        return at < 1 ? "" : email.substring(0, email.offsetByCodePoints(0, 1)) + "•••" + email.substring(at);
    }
}
