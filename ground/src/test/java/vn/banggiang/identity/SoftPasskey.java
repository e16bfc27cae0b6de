package vn.banggiang.identity;

import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionAuthenticatorOutput;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.passkey.Challenge;
import vn.banggiang.identity.passkey.UserHandle;

/** A device with one passkey that does what its test tells it, right or wrong. It speaks as browsers do. */
final class SoftPasskey {

    private static final ObjectConverter CONVERTER = new ObjectConverter();
    private static final byte PRESENT_AND_VERIFIED = AuthenticatorData.BIT_UP | AuthenticatorData.BIT_UV;

    private final KeyPair keys;
    private final byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    private final PersonId owner;

    /** The web site that it believes to be at. */
    String origin = "http://localhost:8080";

    /** The web site whose passkey it is. */
    String site = "localhost";

    /** How often it has signed, as it says. */
    long counter;

    /** What it says of whoever holds it. */
    byte flags = PRESENT_AND_VERIFIED;

    SoftPasskey(PersonId owner) {
        this.owner = owner;
        this.keys = newKeys();
    }

    /** Makes itself known. */
    String made(Challenge challenge) {
        var attested = new AttestedCredentialData(
                AAGUID.ZERO, id, EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256));
        var data = new AuthenticatorData<RegistrationExtensionAuthenticatorOutput>(
                sha256(site.getBytes(StandardCharsets.UTF_8)),
                (byte) (flags | AuthenticatorData.BIT_AT),
                counter,
                attested);
        byte[] attestation = new AttestationObjectConverter(CONVERTER)
                .convertToBytes(new AttestationObject(data, new NoneAttestationStatement()));
        return """
                {"id": "%1$s", "rawId": "%1$s", "type": "public-key", "clientExtensionResults": {},
                 "response": {"clientDataJSON": "%2$s", "attestationObject": "%3$s", "transports": ["internal"]}}
                """.formatted(base64(id), base64(client("webauthn.create", challenge)), base64(attestation));
    }

    /** Signs. */
    String signs(Challenge challenge) {
        return signs(challenge, owner);
    }

    /** Signs as if it belonged to somebody else. */
    String signs(Challenge challenge, PersonId claimed) {
        byte[] data = new AuthenticatorDataConverter(CONVERTER)
                .convert(new AuthenticatorData<AuthenticationExtensionAuthenticatorOutput>(
                        sha256(site.getBytes(StandardCharsets.UTF_8)), flags, counter));
        byte[] client = client("webauthn.get", challenge);
        return """
                {"id": "%1$s", "rawId": "%1$s", "type": "public-key", "clientExtensionResults": {},
                 "response": {"clientDataJSON": "%2$s", "authenticatorData": "%3$s", "signature": "%4$s", "userHandle": "%5$s"}}
                """.formatted(
                        base64(id),
                        base64(client),
                        base64(data),
                        base64(signature(data, sha256(client))),
                        UserHandle.of(claimed));
    }

    private byte[] client(String type, Challenge challenge) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge.value(), origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] signature(byte[] data, byte[] clientHash) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(clientHash);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
