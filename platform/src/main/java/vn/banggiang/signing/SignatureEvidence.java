package vn.banggiang.signing;

import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
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
 */
record SignatureEvidence(
        SignatureWrapper signature,
        Indication indication,
        @Nullable SubIndication subIndication,
        Optional<CertificateEvidence> certificate,
        Optional<Instant> stamped) {

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

    /** How many of the file's first bytes this signature's revision consists of; 0 when its byte range is odd. */
    long revisionLength() {
        List<BigInteger> range =
                revision().map(PDFRevisionWrapper::getSignatureByteRange).orElse(List.of());
        if (range.size() != 4 || range.stream().anyMatch(one -> one.signum() < 0 || one.bitLength() > 40)) {
            return 0;
        }
        return range.get(2).longValue() + range.get(3).longValue();
    }
}
