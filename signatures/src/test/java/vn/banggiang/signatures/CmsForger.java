package vn.banggiang.signatures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Writes the CMS of a PDF's one signature anew, in its own place; the signed bytes stay as they are. */
final class CmsForger {

    private static final String SHA_256 = "608648016503040201";
    private static final String NOBODY_KNOWS = "608648016503040263";
    private static final String SHA_256_WITH_RSA = "2a864886f70d01010b";

    private CmsForger() {}

    /** The same values in the other form that BER allows: the outermost sequence says its length only by its end. */
    static byte[] inIndefiniteLength(byte[] pdf) {
        return rewrite(pdf, der -> {
            byte[] content = Arrays.copyOfRange(der, 4, BerValue.length(der));
            byte[] ber = new byte[content.length + 4];
            ber[0] = 0x30;
            ber[1] = (byte) 0x80;
            System.arraycopy(content, 0, ber, 2, content.length);
            return ber;
        });
    }

    static byte[] withAnUnknownDigest(byte[] pdf) {
        return replacing(SHA_256, NOBODY_KNOWS, pdf);
    }

    private static byte[] replacing(String algorithm, String other, byte[] pdf) {
        return rewrite(
                pdf,
                der -> HexFormat.of().parseHex(HexFormat.of().formatHex(der).replace(algorithm, other)));
    }

    static byte[] withAWrongSignatureValue(byte[] pdf) {
        return rewrite(pdf, der -> {
            der[BerValue.length(der) - 20] ^= 1;
            return der;
        });
    }

    static byte[] withDataBehindTheCms(byte[] pdf) {
        return rewrite(pdf, der -> {
            der[BerValue.length(der) + 10] = 7;
            return der;
        });
    }

    /** Signs anew, leaving out so many bytes at the end of the file that the signature made. */
    static byte[] coveringLess(int bytes, byte[] pdf, SigningKey key) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        Matcher range = byteRange(text);
        int last = Integer.parseInt(range.group(3)) - bytes;
        String shorter = String.valueOf(last)
                + " ".repeat(range.group(3).length() - String.valueOf(last).length());
        byte[] changed = (text.substring(0, range.start(3)) + shorter + text.substring(range.end(3)))
                .getBytes(StandardCharsets.ISO_8859_1);
        return signedAnew(changed, key, builder());
    }

    /** Writes this into the signature's dictionary, as long as what stood there, and signs anew. */
    static byte[] writing(String other, String instead, byte[] pdf, SigningKey key) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        if (other.length() != instead.length() || !text.contains(instead)) {
            throw new AssertionError("cannot write " + other);
        }
        return signedAnew(text.replace(instead, other).getBytes(StandardCharsets.ISO_8859_1), key, builder());
    }

    /** Signs the content itself, without attributes, and names a signature's algorithm where the digest's belongs. */
    static byte[] withASignatureWhereTheDigestBelongs(byte[] pdf, SigningKey key) {
        return replacing(
                SHA_256, SHA_256_WITH_RSA, signedAnew(pdf, key, builder().setDirectSignature(true)));
    }

    private static Matcher byteRange(String pdf) {
        Matcher range =
                Pattern.compile("/ByteRange *\\[0 +(\\d+) +(\\d+) +(\\d+)\\s*]").matcher(pdf);
        if (!range.find()) {
            throw new AssertionError("no byte range");
        }
        return range;
    }

    private static byte[] signedAnew(byte[] pdf, SigningKey key, JcaSignerInfoGeneratorBuilder signer) {
        Matcher range = byteRange(new String(pdf, StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream covered = new ByteArrayOutputStream();
        covered.write(pdf, 0, Integer.parseInt(range.group(1)));
        covered.write(pdf, Integer.parseInt(range.group(2)), Integer.parseInt(range.group(3)));
        return rewrite(pdf, any -> Arrays.copyOf(cms(covered.toByteArray(), key, signer), any.length));
    }

    private static JcaSignerInfoGeneratorBuilder builder() {
        try {
            return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
        } catch (OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] cms(byte[] covered, SigningKey key, JcaSignerInfoGeneratorBuilder signer) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer.build(new VaultContentSigner(key), key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator.generate(new CMSProcessableByteArray(covered)).getEncoded("DER");
        } catch (IOException | CMSException | OperatorCreationException | CertificateEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static final class VaultContentSigner implements ContentSigner {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final SigningKey key;

        VaultContentSigner(SigningKey key) {
            this.key = key;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new DefaultSignatureAlgorithmIdentifierFinder().find(key.algorithm());
        }

        @Override
        public OutputStream getOutputStream() {
            return bytes;
        }

        @Override
        public byte[] getSignature() {
            return key.signRaw(key.algorithm(), bytes.toByteArray());
        }
    }

    private static byte[] rewrite(byte[] pdf, UnaryOperator<byte[]> change) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int from = text.lastIndexOf("/Contents <30") + "/Contents <".length();
        int to = text.indexOf('>', from);
        boolean upper = text.substring(from, to).equals(text.substring(from, to).toUpperCase(java.util.Locale.ROOT));
        byte[] changed = change.apply(HexFormat.of().parseHex(text, from, to));
        HexFormat digits = upper ? HexFormat.of().withUpperCase() : HexFormat.of();
        String hex = digits.formatHex(changed);
        String padded = hex + "0".repeat(to - from - hex.length());
        return (text.substring(0, from) + padded + text.substring(to)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
