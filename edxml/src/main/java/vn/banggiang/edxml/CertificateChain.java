package vn.banggiang.edxml;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The certificates of a signature, put in order: the signer's first, then issuer after issuer. */
final class CertificateChain {

    private static final int MAX = 10;

    private CertificateChain() {}

    static List<X509Certificate> read(List<byte[]> encoded) throws SignatureProblem {
        if (encoded.isEmpty() || encoded.size() > MAX) {
            throw SignatureProblem.notVerifiable("edxml.signature.certificate-missing");
        }
        List<X509Certificate> certificates = new ArrayList<>();
        for (byte[] one : encoded) {
            certificates.add(certificate(one));
        }
        return ordered(certificates);
    }

    private static List<X509Certificate> ordered(List<X509Certificate> certificates) {
        List<X509Certificate> left = new ArrayList<>(certificates);
        Optional<X509Certificate> next = Optional.of(left.stream()
                .filter(one -> left.stream().noneMatch(other -> !other.equals(one) && isIssuer(one, other)))
                .findFirst()
                .orElse(left.getFirst()));
        List<X509Certificate> chain = new ArrayList<>();
        while (next.isPresent()) {
            X509Certificate current = next.get();
            chain.add(current);
            left.remove(current);
            next = left.stream().filter(other -> isIssuer(other, current)).findFirst();
        }
        return chain;
    }

    private static boolean isIssuer(X509Certificate issuer, X509Certificate of) {
        return issuer.getSubjectX500Principal().equals(of.getIssuerX500Principal());
    }

    private static X509Certificate certificate(byte[] encoded) throws SignatureProblem {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (CertificateException unreadable) {
            throw SignatureProblem.notVerifiable("edxml.signature.certificate-unreadable");
        }
    }
}
