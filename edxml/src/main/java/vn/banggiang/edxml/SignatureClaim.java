package vn.banggiang.edxml;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What a signature element claims, once its shape is the only one accepted: one reference to the
 * whole document, enveloped and in exclusive canonical form.
 */
final class SignatureClaim {

    private final String canonicalization;
    private final SignatureAlgorithm algorithm;
    private final DigestAlgorithm digest;
    private final byte[] digestValue;
    private final byte[] signatureValue;
    private final List<X509Certificate> chain;

    private SignatureClaim(XmlNode signature) throws SignatureProblem {
        XmlNode signedInfo = only(signature, "SignedInfo");
        XmlNode reference = only(signedInfo, "Reference");
        expectWholeDocument(reference);
        canonicalization = canonicalization(only(signedInfo, "CanonicalizationMethod"));
        algorithm = SignatureAlgorithm.ofUri(algorithm(only(signedInfo, "SignatureMethod")))
                .orElseThrow(() -> SignatureProblem.notVerifiable("edxml.signature.algorithm-unsupported"));
        digest = DigestAlgorithm.ofUri(algorithm(only(reference, "DigestMethod")))
                .orElseThrow(() -> SignatureProblem.notVerifiable("edxml.signature.algorithm-unsupported"));
        digestValue = base64(only(reference, "DigestValue").text());
        signatureValue = base64(only(signature, "SignatureValue").text());
        chain = CertificateChain.read(certificates(signature));
    }

    static SignatureClaim of(XmlNode signature) throws SignatureProblem {
        if (has(signature, "Object")) {
            throw SignatureProblem.notVerifiable("edxml.signature.shape-unsupported");
        }
        return new SignatureClaim(signature);
    }

    String canonicalization() {
        return canonicalization;
    }

    SignatureAlgorithm algorithm() {
        return algorithm;
    }

    DigestAlgorithm digest() {
        return digest;
    }

    byte[] digestValue() {
        return digestValue;
    }

    byte[] signatureValue() {
        return signatureValue;
    }

    List<X509Certificate> chain() {
        return chain;
    }

    private static void expectWholeDocument(XmlNode reference) throws SignatureProblem {
        List<XmlNode> transforms = only(reference, "Transforms").children();
        boolean expected = "".equals(reference.attributes().get("URI"))
                && transforms.size() == 2
                && transforms.stream()
                        .allMatch(t ->
                                t.is(Names.DSIG, "Transform") && t.children().isEmpty())
                && algorithm(transforms.get(0)).equals(SignatureUris.ENVELOPED)
                && algorithm(transforms.get(1)).equals(SignatureUris.EXCLUSIVE_C14N);
        if (!expected) {
            throw SignatureProblem.notVerifiable("edxml.signature.reference-unsupported");
        }
    }

    private static String canonicalization(XmlNode method) throws SignatureProblem {
        String uri = algorithm(method);
        boolean known = uri.equals(SignatureUris.EXCLUSIVE_C14N) || uri.equals(SignatureUris.INCLUSIVE_C14N);
        if (!known || !method.children().isEmpty()) {
            throw SignatureProblem.notVerifiable("edxml.signature.algorithm-unsupported");
        }
        return uri;
    }

    private static List<byte[]> certificates(XmlNode signature) throws SignatureProblem {
        List<byte[]> certificates = new ArrayList<>();
        for (XmlNode keyInfo : children(signature, "KeyInfo")) {
            for (XmlNode data : children(keyInfo, "X509Data")) {
                for (XmlNode certificate : children(data, "X509Certificate")) {
                    certificates.add(base64(certificate.text()));
                }
            }
        }
        return certificates;
    }

    private static String algorithm(XmlNode node) {
        return node.attributes().getOrDefault("Algorithm", "");
    }

    private static XmlNode only(XmlNode parent, String name) throws SignatureProblem {
        List<XmlNode> all = children(parent, name);
        if (all.size() != 1) {
            throw SignatureProblem.notVerifiable("edxml.signature.shape-unsupported");
        }
        return all.getFirst();
    }

    private static boolean has(XmlNode parent, String name) {
        return !children(parent, name).isEmpty();
    }

    private static List<XmlNode> children(XmlNode parent, String name) {
        return parent.children().stream()
                .filter(child -> child.is(Names.DSIG, name))
                .toList();
    }

    private static byte[] base64(String text) throws SignatureProblem {
        try {
            return Base64.getDecoder().decode(text.replaceAll("[ \\t\\r\\n]", ""));
        } catch (IllegalArgumentException notBase64) {
            throw SignatureProblem.notVerifiable("edxml.signature.value-unreadable");
        }
    }
}
