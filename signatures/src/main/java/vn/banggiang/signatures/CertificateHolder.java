package vn.banggiang.signatures;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;

/**
 * Who a certificate was issued to, read from the certificate alone.
 *
 * <p>Of a person: CN = full name, T = position, O = agency, organizationIdentifier (2.5.4.97) = agency code,
 * serialNumber = staff code. Of an agency: CN = O = agency, organizationIdentifier = agency code.
 *
 * @param name the person's or the agency's name
 * @param title the person's position, empty when the certificate has none
 * @param organisation the agency, empty when the certificate has none
 * @param agencyCode the agency's code in the exchange, empty when the certificate has none
 */
record CertificateHolder(SignerRole role, String name, String title, String organisation, String agencyCode) {

    static CertificateHolder of(X509Certificate certificate) {
        X500Name subject =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        String name = CertificateText.of(subject, BCStyle.CN);
        String organisation = CertificateText.of(subject, BCStyle.O);
        String code = CertificateText.of(subject, BCStyle.ORGANIZATION_IDENTIFIER);
        SignerRole role = declared(certificate).orElseGet(() -> guessed(name, organisation));
        return new CertificateHolder(role, name, CertificateText.of(subject, BCStyle.T), organisation, code);
    }

    /** The common name of the authority that issued the certificate, or its whole name when it has none. */
    static String issuer(X509Certificate certificate) {
        X500Name issuer =
                X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded());
        String name = CertificateText.of(issuer, BCStyle.CN);
        return name.isEmpty() ? CertificateText.whole(issuer) : name;
    }

    private static Optional<SignerRole> declared(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue(Extension.certificatePolicies.getId());
        if (extension == null) {
            return Optional.empty();
        }
        CertificatePolicies policies = CertificatePolicies.getInstance(
                ASN1OctetString.getInstance(extension).getOctets());
        return Arrays.stream(CertificatePolicy.values())
                .filter(one -> policies.getPolicyInformation(new ASN1ObjectIdentifier(one.oid())) != null)
                .map(CertificatePolicy::role)
                .findFirst();
    }

    /** Foreign certificates carry none of our policies: an agency's names the agency twice, or names it alone. */
    private static SignerRole guessed(String name, String organisation) {
        if (name.isBlank()) {
            return SignerRole.OTHER;
        }
        String lower = name.strip().toLowerCase(Locale.ROOT);
        boolean agency = lower.equals(organisation.strip().toLowerCase(Locale.ROOT));
        return agency ? SignerRole.AGENCY : organisation.isBlank() ? SignerRole.OTHER : SignerRole.PERSON;
    }
}
