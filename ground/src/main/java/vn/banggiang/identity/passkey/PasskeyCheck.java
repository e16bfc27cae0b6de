package vn.banggiang.identity.passkey;

import static java.util.Objects.requireNonNull;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.BadChallengeException;
import com.webauthn4j.verifier.exception.BadOriginException;
import com.webauthn4j.verifier.exception.BadRpIdException;
import com.webauthn4j.verifier.exception.BadTopOriginException;
import com.webauthn4j.verifier.exception.CrossOriginException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether what a passkey answered holds: the rules of WebAuthn, which webauthn4j knows. Nothing is looked up here. */
@Component
public class PasskeyCheck {

    /** What all devices have one of, the best first. */
    static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            signing(COSEAlgorithmIdentifier.EdDSA),
            signing(COSEAlgorithmIdentifier.ES256),
            signing(COSEAlgorithmIdentifier.RS256));

    /** An answer has hundreds of bytes, some devices add a certificate. */
    private static final int LONGEST = 20_000;

    private static final boolean OWNER_VERIFIED = true;

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager webAuthn = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final RelyingParty party;

    PasskeyCheck(RelyingParty party) {
        this.party = party;
    }

    /** The passkey that was made when this challenge was given. */
    public Credential made(String answer, Challenge challenge) throws UnverifiedException {
        return sound(() -> {
            RegistrationData made = webAuthn.verifyRegistrationResponseJSON(
                    notTooLong(answer), new RegistrationParameters(server(challenge), ALGORITHMS, OWNER_VERIFIED));
            return credential(made);
        });
    }

    /** What was answered; still to be checked. */
    public Assertion read(String answer) throws UnverifiedException {
        return sound(() -> new Assertion(webAuthn.parseAuthenticationResponseJSON(notTooLong(answer))));
    }

    /** Checks that this passkey has signed this challenge; gives its counter now. */
    public long counter(Assertion assertion, Challenge challenge, Credential passkey) throws UnverifiedException {
        return sound(() -> {
            AuthenticationData signed = webAuthn.verify(
                    assertion.data(),
                    new AuthenticationParameters(server(challenge), record(passkey), null, OWNER_VERIFIED));
            return requireNonNull(signed.getAuthenticatorData()).getSignCount();
        });
    }

    private interface Reading<T> {
        T read();
    }

    private static <T> T sound(Reading<T> reading) throws UnverifiedException {
        try {
            return reading.read();
        } catch (BadChallengeException e) {
            throw new UnverifiedException(Flaw.CHALLENGE, e);
        } catch (BadOriginException | BadRpIdException | BadTopOriginException | CrossOriginException e) {
            throw new UnverifiedException(Flaw.ELSEWHERE, e);
        } catch (MaliciousCounterValueException e) {
            throw new UnverifiedException(Flaw.COUNTER, e);
        } catch (RuntimeException e) {
            // On what no browser sends, the library throws whatever comes: also NullPointerException, and JSON's own.
            throw new UnverifiedException(Flaw.WRONG, e);
        }
    }

    private static String notTooLong(String answer) {
        if (answer.length() > LONGEST) {
            throw new IllegalArgumentException("an answer has at most " + LONGEST + " characters");
        }
        return answer;
    }

    private ServerProperty server(Challenge challenge) {
        return ServerProperty.builder()
                .originPredicate(party::isOrigin)
                .rpId(party.id())
                .challenge(new DefaultChallenge(challenge.value()))
                .build();
    }

    private Credential credential(RegistrationData made) {
        var device = requireNonNull(made.getAttestationObject()).getAuthenticatorData();
        AttestedCredentialData attested = requireNonNull(device.getAttestedCredentialData());
        return new Credential(
                base64(attested.getCredentialId()),
                base64(converter.getCborMapper().writeValueAsBytes(attested.getCOSEKey())),
                device.getSignCount(),
                device.isFlagBE());
    }

    /** Only what WebAuthn checks a signature against: what else its device once told is not kept. */
    private CredentialRecordImpl record(Credential passkey) {
        COSEKey key = converter.getCborMapper().readValue(bytes(passkey.publicKey()), COSEKey.class);
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                OWNER_VERIFIED,
                passkey.backedUp(),
                null,
                passkey.counter(),
                new AttestedCredentialData(AAGUID.ZERO, bytes(passkey.id()), key),
                null,
                null,
                null,
                null);
    }

    private static PublicKeyCredentialParameters signing(COSEAlgorithmIdentifier algorithm) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }
}
