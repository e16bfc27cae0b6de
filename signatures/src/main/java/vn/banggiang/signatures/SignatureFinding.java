package vn.banggiang.signatures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one signature of a PDF says and whether to believe it. Names come from the certificate: believe them only when
 * the result is {@link SignatureResult#VALID}.
 *
 * @param field the form field's name
 * @param role whose certificate it is
 * @param signer the person's or agency's name
 * @param title the person's position, may be empty
 * @param organisation the agency, may be empty
 * @param agencyCode the agency's code in the exchange, may be empty
 * @param claimedTime the time the signer wrote into the signature
 * @param stampedTime the time a trusted time stamp proves
 * @param issuer the name of the authority that issued the certificate
 * @param serialNumber of the certificate, hexadecimal
 * @param format such as {@code PAdES-BASELINE-B}
 * @param reasons why the result is not valid, or what to know although it is
 */
public record SignatureFinding(
        String field,
        SignerRole role,
        String signer,
        String title,
        String organisation,
        String agencyCode,
        Optional<Instant> claimedTime,
        Optional<Instant> stampedTime,
        String issuer,
        String serialNumber,
        String format,
        SignatureResult result,
        List<Reason> reasons) {

    /** Keeps its own copy of the reasons. */
    public SignatureFinding {
        reasons = List.copyOf(reasons);
    }
}
