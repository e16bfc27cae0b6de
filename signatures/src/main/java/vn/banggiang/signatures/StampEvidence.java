package vn.banggiang.signatures;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.spi.DSSUtils;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A time stamp on a whole document.
 *
 * @param time what it says
 * @param by the name of the authority, {@code ?} when the stamp carries no certificate
 * @param covered how many of the file's first bytes; 0 when its byte range is odd
 * @param intact whether the bytes are those that were stamped and the stamp is its authority's
 * @param broken whether the bytes are others, or the stamp is not that of the authority that it names
 * @param trusted whether the authority is one whose word counts
 */
record StampEvidence(Instant time, String by, long covered, boolean intact, boolean broken, boolean trusted) {

    static StampEvidence of(TimestampWrapper stamp, boolean trusted) {
        List<Long> range = Optional.ofNullable(stamp.getPDFRevision())
                .map(PDFRevisionWrapper::getSignatureByteRange)
                .map(SignatureEvidence::sound)
                .orElse(List.of());
        boolean named = stamp.getSigningCertificate() != null;
        return new StampEvidence(
                stamp.getProductionTime().toInstant(),
                Optional.ofNullable(stamp.getSigningCertificate())
                        .map(StampEvidence::name)
                        .orElse("?"),
                range.isEmpty() ? 0 : range.get(2) + range.get(3),
                stamp.isMessageImprintDataIntact() && stamp.isSignatureIntact(),
                !stamp.isMessageImprintDataIntact() || (named && !stamp.isSignatureIntact()),
                trusted);
    }

    private static String name(CertificateWrapper certificate) {
        return CertificateHolder.of(
                        DSSUtils.loadCertificate(certificate.getBinaries()).getCertificate())
                .name();
    }
}
