package vn.banggiang.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    @Test
    void aSignedMessageThatLostTheDeclarationOfAPrefixIsNotCalledValid() throws Exception {
        String xml = new String(
                Sample.written(DemoSigner.RSA.writer(), Sample.document(), Sample.pdf()), StandardCharsets.UTF_8);

        String linked = xml.replace("<edXML:Reference>", "<edXML:Reference xlink:href=\"cid:1\">");

        assertThat(Sample.read(linked).signature())
                .isEqualTo(new SignatureFinding.NotVerifiable("edxml.signature.prefix-undeclared"));
    }

    @Test
    void anotherImplementationFindsOurSignatureValid() throws Exception {
        assertThat(PlatformSignature.isValid(signed())).isTrue();
        assertThat(PlatformSignature.isValid(utf8(Sample.written(DemoSigner.RSA.writer(), Sample.status()))))
                .isTrue();
        assertThat(PlatformSignature.isValid(
                        utf8(Sample.written(DemoSigner.EC.writer(), Sample.document(), Sample.pdf()))))
                .isTrue();
        assertThat(PlatformSignature.isValid(signed().replace("Cao Bằng", "Cao Lạng")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {SignatureUris.EXCLUSIVE_C14N, SignatureUris.INCLUSIVE_C14N})
    void anotherImplementationsSignatureIsFoundValid(String canonicalization) throws Exception {
        String foreign = unsigned()
                .replace(
                        "<edXML:Content>",
                        "<?app  keep ?><edXML:Content><!-- note --><![CDATA[a<b]]>&#13;&#9;\u00e9 😀")
                .replace("<edXML:Subject>", "<edXML:Subject z='1' a=\"x&lt;&quot;&#10;'\" xmlns:u='urn:u' u:b='&gt;'>")
                .replace("<edXML xmlns", "<?before?><edXML unused:x='1' xmlns:unused='urn:unused' xmlns");

        String signed = PlatformSignature.sign(
                foreign, DemoSigner.RSA, canonicalization, SignatureAlgorithm.RSA_SHA256, DigestAlgorithm.SHA256);

        assertThat(verdict(signed)).isEqualTo(new SignatureFinding.Valid(List.of(DemoSigner.RSA.certificate()), false));
        assertThat(verdict(signed.replace("<?app keep ?>", "<?app drop ?>")))
                .isEqualTo(new SignatureFinding.Invalid("edxml.signature.content-changed"));
    }

    @Test
    void sha1IsVerifiedButCalledWeak() throws Exception {
        String signed = PlatformSignature.sign(
                unsigned(),
                DemoSigner.RSA,
                SignatureUris.INCLUSIVE_C14N,
                SignatureAlgorithm.RSA_SHA1,
                DigestAlgorithm.SHA1);

        assertThat(verdict(signed)).isEqualTo(new SignatureFinding.Valid(List.of(DemoSigner.RSA.certificate()), true));
        assertThat(verdict(signed.replace("Cao Bằng", "Cao Lạng"))).isInstanceOf(SignatureFinding.Invalid.class);
    }

    @Test
    void aShortKeyIsCalledWeak() throws Exception {
        assertThat(verdict(utf8(Sample.written(DemoSigner.SHORT_RSA.writer(), Sample.status()))))
                .isEqualTo(new SignatureFinding.Valid(List.of(DemoSigner.SHORT_RSA.certificate()), true));
    }

    @Test
    void anotherPrefixBreaksTheSignatureButOtherQuotesDoNot() throws Exception {
        assertThat(verdict(signed().replace("version=\"1.0\">\n", "version='1.0'  >\n")))
                .isInstanceOf(SignatureFinding.Valid.class);
        assertThat(verdict(signed().replace("edXML:", "x:").replace("xmlns:edXML", "xmlns:x")))
                .isEqualTo(new SignatureFinding.Invalid("edxml.signature.content-changed"));
    }

    @Test
    void aChangedHeaderIsSeen() throws Exception {
        changed(signed().replace("Cao Bằng", "Cao Lạng"));
        changed(signed().replace("DocType>0<", "DocType>1<"));
        changed(signed().replace("<edXML:edXMLHeader>", "<edXML:edXMLHeader> "));
    }

    @Test
    void aChangedAttachmentIsSeen() throws Exception {
        String content = Base64.getEncoder().encodeToString(Sample.PDF);
        String other = Base64.getEncoder().encodeToString("%PDF-1.7\nanother\n".getBytes(StandardCharsets.UTF_8));

        changed(signed().replace(content, other));
        changed(signed().replace("quyet-dinh.pdf", "quyet-dinh.exe"));
        String attachment = between(signed(), "<Attachment>", "</Attachment>");
        changed(signed().replace(attachment, ""));
        changed(signed().replace(attachment, attachment + attachment));
    }

    @Test
    void aChangedSignatureIsSeen() throws Exception {
        String other = utf8(Sample.written(DemoSigner.RSA.writer(), Sample.status()));
        String value = between(signed(), "<SignatureValue>", "</SignatureValue>");
        String digest = between(signed(), "<DigestValue>", "</DigestValue>");

        mismatch(signed().replace(value, between(other, "<SignatureValue>", "</SignatureValue>")));
        mismatch(signed().replace(digest, between(other, "<DigestValue>", "</DigestValue>")));
        changed(signed().replace(signature(signed()), signature(other)));
    }

    @Test
    void anotherCertificateDoesNotVerify() throws Exception {
        String mine = base64(DemoSigner.RSA);

        mismatch(signed().replace(mine, base64(DemoSigner.SHORT_RSA)));
        notVerifiable(signed().replace(mine, base64(DemoSigner.EC)), "key-mismatch");
        notVerifiable(signed().replace(mine, mine.substring(0, 12)), "certificate-unreadable");
        notVerifiable(signed().replace(mine, "…TRUNCATED"), "value-unreadable");
        notVerifiable(signed().replace("X509Certificate>", "X509Other>"), "certificate-missing");
    }

    @Test
    void aMovedSignatureCountsForNothing() throws Exception {
        String signature = signature(signed());
        String without = signed().replace(signature, "");

        notVerifiable(without.replace("<AttachmentEncoded>", signature + "<AttachmentEncoded>"), "misplaced");
        notVerifiable(without.replace("<edXML:TraceHeaderList>", "<edXML:TraceHeaderList>" + signature), "misplaced");
        notVerifiable(without.replace("</edXML:edXMLBody>", signature + "</edXML:edXMLBody>"), "misplaced");
    }

    @Test
    void aSecondSignatureMakesBothSuspect() throws Exception {
        String signature = signature(signed());
        SignatureFinding several = new SignatureFinding.Invalid("edxml.signature.several");

        assertThat(verdict(signed().replace(signature, signature + signature))).isEqualTo(several);
        assertThat(verdict(signed().replace("<AttachmentEncoded>", signature + "<AttachmentEncoded>")))
                .isEqualTo(several);
        assertThat(verdict(signed().replace("</KeyInfo>", "</KeyInfo><x>" + signature + "</x>")))
                .isEqualTo(several);
    }

    @Test
    void aSignatureOfOnlyAPartCountsForNothing() throws Exception {
        notVerifiable(signed().replace("URI=\"\"", "URI=\"#part\""), "reference-unsupported");
        notVerifiable(signed().replace(" URI=\"\"", ""), "reference-unsupported");
        String reference = between(signed(), "<Reference URI", "</Reference>");
        notVerifiable(signed().replace(reference, reference + reference), "shape-unsupported");
        String transforms = between(signed(), "<Transforms>", "</Transforms>");
        notVerifiable(
                signed().replace(
                                transforms,
                                transforms.replace(
                                        "</Transforms>",
                                        "<Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xpath-19991116\"/></Transforms>")),
                "reference-unsupported");
        notVerifiable(signed().replace("</KeyInfo>", "</KeyInfo><Object/>"), "shape-unsupported");
    }

    @Test
    void unknownAlgorithmsCountForNothing() throws Exception {
        notVerifiable(signed().replace("more#rsa-sha256", "more#hmac-sha256"), "algorithm-unsupported");
        notVerifiable(signed().replace("xmlenc#sha256", "xmlenc#md5"), "algorithm-unsupported");
    }

    @Test
    void aSignatureOutsideItsNamespaceIsNotVerifiable() throws Exception {
        notVerifiable(signed().replace("<Signature xmlns=\"" + Names.DSIG + "\">", "<Signature>"), "foreign-namespace");
    }

    @Test
    void aKeyThatDoesNotBelongToTheCertificateSignsNothing() {
        MessageSigner wrong =
                MessageSigner.of(DemoSigner.SHORT_RSA.keys().getPrivate(), List.of(DemoSigner.RSA.certificate()));

        assertThatExceptionOfType(EdxmlException.class)
                .isThrownBy(() -> Sample.written(new EdxmlWriter(wrong), Sample.status()))
                .satisfies(e -> assertThat(e.key()).isEqualTo("edxml.signing-failed"));
    }

    private static void changed(String xml) throws Exception {
        assertThat(verdict(xml)).isEqualTo(new SignatureFinding.Invalid("edxml.signature.content-changed"));
    }

    private static void mismatch(String xml) throws Exception {
        assertThat(verdict(xml)).isEqualTo(new SignatureFinding.Invalid("edxml.signature.value-mismatch"));
    }

    private static void notVerifiable(String xml, String reason) throws Exception {
        assertThat(verdict(xml)).isEqualTo(new SignatureFinding.NotVerifiable("edxml.signature." + reason));
    }

    private static SignatureFinding verdict(String xml) throws Exception {
        assertThat(xml).isNotEqualTo(signed());
        return Sample.read(xml).signature();
    }

    private static String signed() throws Exception {
        return utf8(Sample.written(DemoSigner.RSA.writer(), Sample.document(), Sample.pdf()));
    }

    private static String unsigned() throws Exception {
        return utf8(Sample.written(new EdxmlWriter(), Sample.document(), Sample.pdf()));
    }

    private static String signature(String xml) {
        return between(xml, "<Signature ", "</Signature>");
    }

    private static String base64(DemoSigner signer) throws Exception {
        return Base64.getEncoder().encodeToString(signer.certificate().getEncoded());
    }

    private static String between(String text, String first, String last) {
        return text.substring(text.indexOf(first), text.indexOf(last) + last.length());
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
