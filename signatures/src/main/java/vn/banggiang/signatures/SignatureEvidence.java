package vn.banggiang.signatures;

import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlDigestMatcher;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What DSS found out about one signature.
 *
 * @param certificate the signer's, empty when the signature carries none
 * @param stamped the time that a valid time stamp proves
 * @param unknownAlgorithm the object identifier of an algorithm that the signature uses and DSS does not know
 */
record SignatureEvidence(
        SignatureWrapper signature,
        Indication indication,
        @Nullable SubIndication subIndication,
        Optional<CertificateEvidence> certificate,
        Optional<Instant> stamped,
        Optional<String> unknownAlgorithm) {

    private static final int INT_BITS = 31;

    /** The form field's name, empty when the signature hangs in none. */
    String field() {
        return revision().map(PDFRevisionWrapper::getFirstFieldName).orElse("");
    }

    Optional<PDFRevisionWrapper> revision() {
        return Optional.ofNullable(signature.getPDFRevision());
    }

    SignerRole role() {
        return certificate.map(one -> one.holder().role()).orElse(SignerRole.OTHER);
    }

    Optional<Instant> claimed() {
        return Optional.ofNullable(signature.getClaimedSigningTime()).map(date -> date.toInstant());
    }

    /** When it was made, as far as a time stamp proves it or the signer says it. */
    Optional<Instant> signedAt() {
        return stamped.or(this::claimed);
    }

    /** Whether the file still has the digest that the signer signed; false too when the signature says none. */
    boolean isContentIntact() {
        var digests = signature.getDigestMatchers();
        return !digests.isEmpty() && digests.stream().allMatch(XmlDigestMatcher::isDataIntact);
    }

    /** How many of the file's first bytes this signature's revision consists of; 0 when its byte range is odd. */
    long revisionLength() {
        List<Long> range = byteRange();
        return range.isEmpty() ? 0 : range.get(2) + range.get(3);
    }

    /** The four numbers in order, or none when they do not leave one gap in the beginning of a file. */
    List<Long> byteRange() {
        return sound(revision().map(PDFRevisionWrapper::getSignatureByteRange).orElse(List.of()));
    }

    static List<Long> sound(List<BigInteger> said) {
        if (said.size() != 4 || said.stream().anyMatch(one -> one.signum() < 0 || one.bitLength() > INT_BITS)) {
            return List.of();
        }
        List<Long> range = said.stream().map(BigInteger::longValue).toList();
        return range.get(0) == 0 && range.get(1) < range.get(2) ? range : List.of();
    }
}
