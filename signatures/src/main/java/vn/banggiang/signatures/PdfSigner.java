package vn.banggiang.signatures;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.time.Instant;
import java.util.Optional;
import vn.banggiang.layout.FieldNames;

/**
 * Signs and seals documents of the project's own form: Decree 30/2020/NĐ-CP, art. 5 and 32, annex I. Number and date
 * are filled in between the two. Safe for several threads.
 */
public final class PdfSigner {

    private final FieldSigner signer;
    private final CertificateCheck certificates;
    private final SealReadiness readiness;

    /** Signs without a time stamp (PAdES-BASELINE-B). */
    public PdfSigner(TrustAnchors anchors, Revocations revocations, SignatureVerifier verifier) {
        this(anchors, revocations, verifier, Optional.empty());
    }

    /**
     * @param anchors the roots that a key's certificate must lead to
     * @param revocations lists that say which certificates may not sign any more
     * @param verifier judges both signatures of a sealed document before it is handed out
     * @param timeStamps when present, signatures carry a time stamp (PAdES-BASELINE-T)
     */
    public PdfSigner(
            TrustAnchors anchors, Revocations revocations, SignatureVerifier verifier, Optional<TSPSource> timeStamps) {
        this.signer = new FieldSigner(timeStamps);
        this.certificates = new CertificateCheck(anchors, revocations);
        this.readiness = new SealReadiness(verifier);
    }

    /**
     * The leader's signature in the field {@code signature}, certified so that afterwards only forms may be filled and
     * signatures added.
     *
     * @param image blue; centred in the field, its proportions kept
     * @param at the signing time that the signature claims
     * @return the PDF with the signature appended
     */
    public byte[] sign(byte[] pdf, SigningKey leader, SignatureImage image, Instant at) {
        SigningKey key = certificates.permit(leader, SignerRole.PERSON, at);
        return signer.sign(
                pdf, FieldNames.SIGNATURE, key, image, CertificationPermission.MINIMAL_CHANGES_PERMITTED, at);
    }

    /**
     * The agency's signature in the field {@code seal}, after which nothing may change. Refused unless the sealed
     * document verifies: the leader's signature is valid, nothing but number and date came since, and the seal is valid
     * too. What is refused is never handed out.
     *
     * @param seal red; centred in the field, its proportions kept
     * @param at the signing time that the signature claims
     * @return the PDF with the signature appended
     */
    public byte[] seal(byte[] pdf, SigningKey agency, SignatureImage seal, Instant at) {
        SigningKey key = certificates.permit(agency, SignerRole.AGENCY, at);
        readiness.requireSigned(pdf);
        byte[] sealed = signer.sign(pdf, FieldNames.SEAL, key, seal, null, at);
        readiness.requireSealed(sealed, CertificateHolder.of(agency.certificate()));
        return sealed;
    }

    /**
     * The agency's signature on a file that goes with a document and is not part of it (annex I, II.8.b and III.1.d): no
     * picture, the words in the upper right corner of the first page. Nothing is locked by it.
     *
     * @param words number and notation of the document, and the time, one a line
     * @param at the signing time that the signature claims
     * @return the PDF with the signature appended
     */
    public byte[] sealAttachment(byte[] pdf, SigningKey agency, String words, Instant at) {
        return signer.signWithWords(pdf, certificates.permit(agency, SignerRole.AGENCY, at), words, at);
    }

    /** Whether anybody has signed the file; {@link SignaturesException} where it is no readable PDF. */
    public static boolean isSigned(byte[] pdf) {
        return SealReadiness.signed(pdf);
    }
}
