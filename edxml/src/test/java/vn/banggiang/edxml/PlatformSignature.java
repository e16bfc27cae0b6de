package vn.banggiang.edxml;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.keyinfo.X509Data;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** XML signatures as the Java platform makes and verifies them, over a document tree in memory. */
final class PlatformSignature {

    private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");

    private PlatformSignature() {}

    static boolean isValid(String xml) throws Exception {
        Document document = parse(xml);
        Element signature = (Element)
                document.getElementsByTagNameNS(Names.DSIG, "Signature").item(0);
        String certificate = signature
                .getElementsByTagNameNS(Names.DSIG, "X509Certificate")
                .item(0)
                .getTextContent();
        var key = java.security.cert.CertificateFactory.getInstance("X.509")
                .generateCertificate(
                        new ByteArrayInputStream(java.util.Base64.getDecoder().decode(certificate)))
                .getPublicKey();
        DOMValidateContext context = new DOMValidateContext(key, signature);
        return FACTORY.unmarshalXMLSignature(context).validate(context);
    }

    static String sign(String xml, DemoSigner signer, String c14n, SignatureAlgorithm algorithm, DigestAlgorithm digest)
            throws Exception {
        Document document = parse(xml);
        Element header = (Element)
                document.getElementsByTagNameNS(Names.EDXML, "edXMLHeader").item(0);
        Reference reference = FACTORY.newReference(
                "",
                FACTORY.newDigestMethod(digest.uri(), null),
                List.of(transform(SignatureUris.ENVELOPED), transform(SignatureUris.EXCLUSIVE_C14N)),
                null,
                null);
        SignedInfo signedInfo = FACTORY.newSignedInfo(
                FACTORY.newCanonicalizationMethod(c14n, (C14NMethodParameterSpec) null),
                FACTORY.newSignatureMethod(algorithm.uri(), null),
                List.of(reference));
        KeyInfoFactory infos = FACTORY.getKeyInfoFactory();
        X509Data data = infos.newX509Data(List.of(signer.certificate()));
        KeyInfo keyInfo = infos.newKeyInfo(List.of(data));
        XMLSignature signature = FACTORY.newXMLSignature(signedInfo, keyInfo);
        DOMSignContext context = new DOMSignContext(signer.keys().getPrivate(), header);
        context.setDefaultNamespacePrefix("ds");
        context.setProperty("org.jcp.xml.dsig.secureValidation", false);
        signature.sign(context);
        StringWriter out = new StringWriter();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(out));
        return out.toString();
    }

    private static Transform transform(String uri) throws Exception {
        return FACTORY.newTransform(uri, (TransformParameterSpec) null);
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
