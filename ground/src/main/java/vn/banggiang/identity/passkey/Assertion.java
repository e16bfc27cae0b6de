package vn.banggiang.identity.passkey;

import com.webauthn4j.data.AuthenticationData;
import java.util.Base64;
import java.util.Optional;
import vn.banggiang.directory.PersonId;

/** What a passkey answered, read and not yet checked. */
public final class Assertion {

    private final AuthenticationData data;

    Assertion(AuthenticationData data) {
        this.data = data;
    }

    /** Which passkey it claims to be. */
    public String credentialId() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(data.getCredentialId());
    }

    /** Whose it claims to be. */
    public Optional<PersonId> owner() {
        return Optional.ofNullable(data.getUserHandle()).flatMap(UserHandle::person);
    }

    AuthenticationData data() {
        return data;
    }
}
