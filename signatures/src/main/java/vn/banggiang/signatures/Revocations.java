package vn.banggiang.signatures;

import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The certificate revocation lists at hand. Nothing is ever fetched from an address that a certificate names. */
public final class Revocations {

    private final Supplier<List<X509CRL>> source;

    private Revocations(Supplier<List<X509CRL>> source) {
        this.source = source;
    }

    /** Exactly these. */
    public static Revocations of(List<X509CRL> lists) {
        List<X509CRL> copy = List.copyOf(lists);
        return new Revocations(() -> copy);
    }

    /** Every {@code .crl} file in the directory, read again when one of them changes. */
    public static Revocations in(Path directory) {
        WatchedDirectory<X509CRL> files = new WatchedDirectory<>(directory, List.of(".crl"), Revocations::read);
        return new Revocations(files::entries);
    }

    /** When the certificate was revoked, by a list that its issuer really signed; empty when none of them says so. */
    Optional<Instant> revokedAt(X509Certificate certificate, X509Certificate issuer) {
        return source.get().stream()
                .filter(list -> list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal()))
                .filter(list -> signedBy(list, issuer))
                .map(list -> list.getRevokedCertificate(certificate))
                .filter(entry -> entry != null)
                .map(X509CRLEntry::getRevocationDate)
                .map(date -> date.toInstant())
                .findFirst();
    }

    List<X509CRL> lists() {
        return source.get();
    }

    ExternalResourcesCRLSource crlSource() {
        return new ExternalResourcesCRLSource(source.get().stream()
                .map(list -> new ByteArrayInputStream(encoded(list)))
                .toArray(InputStream[]::new));
    }

    private static boolean signedBy(X509CRL list, X509Certificate issuer) {
        try {
            list.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static List<X509CRL> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCRLs(in).stream()
                    .map(list -> (X509CRL) list)
                    .toList();
        } catch (IOException | CertificateException | CRLException e) {
            throw SignaturesException.unavailable(e, "signing.crl-unreadable", String.valueOf(file.getFileName()));
        }
    }

    private static byte[] encoded(X509CRL list) {
        try {
            return list.getEncoded();
        } catch (CRLException e) {
            throw SignaturesException.unavailable(
                    e, "signing.crl-unreadable", list.getIssuerX500Principal().getName());
        }
    }
}
