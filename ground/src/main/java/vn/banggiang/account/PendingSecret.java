package vn.banggiang.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.totp.TotpSecret;

/**
 * The secret of an authenticator that is not tied to its account yet: in the person's session, in no form's field.
 *
 * @param letters the secret as it is typed
 */
record PendingSecret(PersonId person, String letters) {

    static final String ATTRIBUTE = PendingSecret.class.getName();

    /** This person's, the same until {@link #forget}; another person's, left in the session, is nobody's any more. */
    static TotpSecret of(PersonId person, HttpServletRequest request, Supplier<TotpSecret> fresh) {
        if (request.getSession().getAttribute(ATTRIBUTE) instanceof PendingSecret pending
                && pending.person().equals(person)) {
            return TotpSecret.typed(pending.letters());
        }
        TotpSecret secret = fresh.get();
        request.getSession().setAttribute(ATTRIBUTE, new PendingSecret(person, secret.inGroups()));
        return secret;
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "PendingSecret";
    }
}
