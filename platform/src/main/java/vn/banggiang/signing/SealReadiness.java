package vn.banggiang.signing;

import vn.banggiang.layout.FieldNames;

/**
 * Whether a document may be sealed now: the leader signed it, and since then only number and date were filled in. And
 * whether it may leave, sealed.
 */
final class SealReadiness {

    /** The only thing that a document about to be sealed may lack. */
    private static final String SEAL_MISSING = "signing.open.seal-missing";

    private final SignatureVerifier verifier;

    SealReadiness(SignatureVerifier verifier) {
        this.verifier = verifier;
    }

    /** {@link SigningException} unless anybody would find the sealed document valid, by what is at hand. */
    void requireSealed(byte[] sealed) {
        Verdict verdict = verifier.verify(sealed);
        if (verdict.overall() != Verdict.Overall.VALID) {
            Reason why = verdict.allReasons().stream()
                    .filter(reason -> !reason.isNote())
                    .findFirst()
                    .orElse(verdict.summary());
            throw SigningException.conflict(why.key(), why.args().toArray());
        }
    }

    /** {@link SigningException} unless this agency may seal the document. */
    void require(byte[] pdf, CertificateHolder agency) {
        Verdict verdict = verifier.verify(pdf);
        if (verdict.signatures().size() != 1
                || !verdict.signatures().getFirst().field().equals(FieldNames.SIGNATURE)) {
            throw SigningException.conflict("signing.not-awaiting-seal");
        }
        verdict.allReasons().stream()
                .filter(reason -> !reason.isNote() && !reason.key().equals(SEAL_MISSING))
                .findFirst()
                .ifPresent(reason -> {
                    throw SigningException.conflict(reason.key(), reason.args().toArray());
                });
        SignatureFinding leader = verdict.signatures().getFirst();
        if (!leader.agencyCode().equals(agency.agencyCode())) {
            throw SigningException.conflict("signing.other-agency", leader.organisation(), agency.organisation());
        }
    }
}
