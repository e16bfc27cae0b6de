package vn.banggiang.identity.passkey;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** What a page asks its browser for, to make a passkey: one that is found without a username and verifies its owner. */
@NamedInterface("passkey")
public record MakingOptions(
        String challenge,
        Site rp,
        Owner user,
        List<Algorithm> pubKeyCredParams,
        List<Known> excludeCredentials,
        Selection authenticatorSelection,
        String attestation,
        long timeout) {

    /** The web site that it is for, as people read it. */
    public record Site(String id, String name) {}

    /**
     * Whose it will be.
     *
     * @param id tells nothing to whom it does not belong; in base64url
     * @param name by which people tell their accounts apart
     */
    public record Owner(String id, String name, String displayName) {}

    /** How it may sign. */
    public record Algorithm(String type, long alg) {}

    /** One that there is already: its device makes no second. */
    public record Known(String type, String id) {}

    /** Which devices may make it. */
    public record Selection(String residentKey, boolean requireResidentKey, String userVerification) {}

    private static final String TYPE = "public-key";
    private static final String SITE = "Bằng Giang";

    /** For this owner, on a device that has none of the known ones. */
    public static MakingOptions of(Challenge challenge, RelyingParty party, Owner owner, List<String> known) {
        return new MakingOptions(
                challenge.value(),
                new Site(party.id(), SITE),
                owner,
                PasskeyCheck.ALGORITHMS.stream()
                        .map(algorithm -> new Algorithm(TYPE, algorithm.getAlg().getValue()))
                        .toList(),
                known.stream().map(id -> new Known(TYPE, id)).toList(),
                new Selection("required", true, "required"),
                "none",
                Challenge.PATIENCE.toMillis());
    }
}
