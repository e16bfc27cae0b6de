package vn.banggiang.signatures;

import eu.europa.esig.dss.cades.validation.CAdESSignature;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import java.util.Optional;
import org.bouncycastle.cms.SignerInformation;

/** Tells that a signature cannot be judged because nobody here knows its algorithm from that it is broken. */
final class UnknownAlgorithm {

    private UnknownAlgorithm() {}

    /** The object identifier of the digest that is not known, or else of the signature's own algorithm. */
    static Optional<String> of(AdvancedSignature signature) {
        if (!(signature instanceof CAdESSignature cms)) {
            return Optional.empty();
        }
        SignerInformation signer = cms.getSignerInformation();
        if (signer == null) {
            return Optional.empty();
        }
        if (!isKnown(signer.getDigestAlgOID())) {
            return Optional.of(signer.getDigestAlgOID());
        }
        boolean known = cms.getSignatureAlgorithm() != null;
        return known ? Optional.empty() : Optional.of(signer.getEncryptionAlgOID());
    }

    private static boolean isKnown(String digest) {
        try {
            DigestAlgorithm.forOID(digest);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
