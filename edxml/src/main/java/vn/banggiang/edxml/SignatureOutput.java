package vn.banggiang.edxml;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** Makes the signature element over a document whose canonical form has a given SHA-256 digest. */
final class SignatureOutput {

    private SignatureOutput() {}

    static byte[] element(MessageSigner signer, byte[] digest) {
        String content = """
            <CanonicalizationMethod Algorithm="%s"></CanonicalizationMethod>\
            <SignatureMethod Algorithm="%s"></SignatureMethod>\
            <Reference URI=""><Transforms><Transform Algorithm="%s"></Transform>\
            <Transform Algorithm="%s"></Transform></Transforms>\
            <DigestMethod Algorithm="%s"></DigestMethod><DigestValue>%s</DigestValue></Reference>\
            """.formatted(
                        SignatureUris.EXCLUSIVE_C14N,
                        signer.algorithm().uri(),
                        SignatureUris.ENVELOPED,
                        SignatureUris.EXCLUSIVE_C14N,
                        DigestAlgorithm.SHA256.uri(),
                        base64(digest));
        String canonical = "<SignedInfo xmlns=\"" + Names.DSIG + "\">" + content + "</SignedInfo>";
        byte[] value = signer.sign(canonical.getBytes(StandardCharsets.UTF_8));
        String element = "<Signature xmlns=\"" + Names.DSIG + "\"><SignedInfo>" + content + "</SignedInfo>"
                + "<SignatureValue>" + base64(value) + "</SignatureValue>"
                + "<KeyInfo><X509Data>" + certificates(signer) + "</X509Data></KeyInfo></Signature>";
        return element.getBytes(StandardCharsets.UTF_8);
    }

    private static String certificates(MessageSigner signer) {
        StringBuilder xml = new StringBuilder();
        for (X509Certificate certificate : signer.chain()) {
            try {
                xml.append("<X509Certificate>")
                        .append(base64(certificate.getEncoded()))
                        .append("</X509Certificate>");
            } catch (CertificateEncodingException unencodable) {
                throw new EdxmlException(unencodable, "edxml.signing-certificate-missing");
            }
        }
        return xml.toString();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
