package vn.banggiang.signatures.demonstration;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import vn.banggiang.signatures.CertificatePolicy;
import vn.banggiang.signatures.SigningKey;

/** Builds certificates and revocation lists in an authority's name. */
final class CertificateMaker {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final PolicyInformation ANY_POLICY = new PolicyInformation(new ASN1ObjectIdentifier("2.5.29.32.0"));

    /** Archiving tools insist on a place; this one exists nowhere (RFC 2606), the lists lie in a directory. */
    private static final DistributionPoint[] LIST_PLACE = {
        new DistributionPoint(
                new DistributionPointName(new GeneralNames(
                        new GeneralName(GeneralName.uniformResourceIdentifier, "http://crl.demonstration.invalid/"))),
                null,
                null)
    };

    private static final int SERIAL_BITS = 127;

    private final X500Name issuer;
    private final PublicKey issuerKey;
    private final ContentSigner signer;
    private final Instant from;

    private CertificateMaker(X500Name issuer, PublicKey issuerKey, ContentSigner signer, Instant from) {
        this.issuer = issuer;
        this.issuerKey = issuerKey;
        this.signer = signer;
        this.from = from;
    }

    /** @param from the beginning of what is issued */
    static CertificateMaker selfSigning(X500Name issuer, KeyPair key, Instant from) throws OperatorCreationException {
        ContentSigner signer = new JcaContentSignerBuilder("SHA256withRSA").build(key.getPrivate());
        return new CertificateMaker(issuer, key.getPublic(), signer, from);
    }

    /** @param from the beginning of what is issued */
    static CertificateMaker of(SigningKey issuer, Instant from) {
        X500Name name = X500Name.getInstance(
                issuer.certificate().getSubjectX500Principal().getEncoded());
        return new CertificateMaker(name, issuer.certificate().getPublicKey(), new VaultSigner(issuer), from);
    }

    X509Certificate authority(X500Name subject, PublicKey key, int pathLength, Duration life)
            throws GeneralSecurityException, IOException {
        JcaX509v3CertificateBuilder builder = builder(subject, key, life);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(pathLength));
        builder.addExtension(Extension.certificatePolicies, false, new CertificatePolicies(ANY_POLICY));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        return certificate(builder);
    }

    X509Certificate signer(X500Name subject, PublicKey key, CertificatePolicy policy, Duration life)
            throws GeneralSecurityException, IOException {
        JcaX509v3CertificateBuilder builder = builder(subject, key, life);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        PolicyInformation said = new PolicyInformation(new ASN1ObjectIdentifier(policy.oid()));
        builder.addExtension(Extension.certificatePolicies, false, new CertificatePolicies(said));
        return certificate(builder);
    }

    /** @param revoked serial numbers with the time of their revocation */
    X509CRL list(Map<BigInteger, Instant> revoked, Instant now, Duration life)
            throws GeneralSecurityException, IOException {
        JcaX509v2CRLBuilder builder = new JcaX509v2CRLBuilder(new X500Principal(issuer.getEncoded()), Date.from(now));
        builder.setNextUpdate(Date.from(now.plus(life)));
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuerKey));
        builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.toEpochMilli())));
        revoked.forEach((serial, at) -> builder.addCRLEntry(serial, Date.from(at), CRLReason.keyCompromise));
        return new JcaX509CRLConverter().getCRL(builder.build(signer));
    }

    private JcaX509v3CertificateBuilder builder(X500Name subject, PublicKey key, Duration life)
            throws GeneralSecurityException, IOException {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer, serial(), Date.from(from), Date.from(from.plus(life)), subject, key);
        builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(LIST_PLACE));
        JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(key));
        builder.addExtension(
                Extension.authorityKeyIdentifier, false, identifiers.createAuthorityKeyIdentifier(issuerKey));
        return builder;
    }

    private X509Certificate certificate(JcaX509v3CertificateBuilder builder) throws GeneralSecurityException {
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    private static BigInteger serial() {
        return new BigInteger(SERIAL_BITS, RANDOM).setBit(SERIAL_BITS - 1);
    }
}
