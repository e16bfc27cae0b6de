package vn.banggiang.edxml;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A fictional agency's key with a certificate it issued to itself. */
record DemoSigner(KeyPair keys, X509Certificate certificate) {

    static final DemoSigner RSA = create("RSA", 2048, "SHA256withRSA");
    static final DemoSigner SHORT_RSA = create("RSA", 1024, "SHA256withRSA");
    static final DemoSigner EC = create("EC", 256, "SHA256withECDSA");

    private static DemoSigner create(String algorithm, int bits, String signature) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            KeyPair keys = generator.generateKeyPair();
            X500Name name = new X500Name("CN=Co quan minh hoa");
            Instant from = Instant.parse("2015-01-01T00:00:00Z");
            return new DemoSigner(
                    keys,
                    new JcaX509CertificateConverter()
                            .getCertificate(new JcaX509v3CertificateBuilder(
                                            name,
                                            BigInteger.ONE,
                                            Date.from(from),
                                            Date.from(from.plus(36500, ChronoUnit.DAYS)),
                                            name,
                                            keys.getPublic())
                                    .build(new JcaContentSignerBuilder(signature).build(keys.getPrivate()))));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    MessageSigner signer() {
        return MessageSigner.of(keys.getPrivate(), List.of(certificate));
    }

    EdxmlWriter writer() {
        return new EdxmlWriter(signer());
    }
}
