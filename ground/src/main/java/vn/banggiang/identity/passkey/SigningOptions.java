package vn.banggiang.identity.passkey;

import org.springframework.modulith.NamedInterface;

/** What a page asks its browser for, to sign somebody in: any passkey of this web site, with its owner verified. */
@NamedInterface("passkey")
public record SigningOptions(String challenge, String rpId, String userVerification, long timeout) {

    /** To sign this challenge. */
    public static SigningOptions of(Challenge challenge, RelyingParty party) {
        return new SigningOptions(challenge.value(), party.id(), "required", Challenge.PATIENCE.toMillis());
    }
}
