package vn.banggiang.signatures;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.PdfSignatureFieldPositionChecker;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.awt.Color;
import java.time.Instant;
import java.util.Date;

/** Signs in a field of its own wherever it likes, as other programs do. */
final class ForeignSigner {

    private ForeignSigner() {}

    /** A visible signature at the foot of the first page, the place-th from the left. */
    static byte[] signs(byte[] pdf, KeyId key, int place) {
        SignatureFieldParameters field = new SignatureFieldParameters();
        field.setOriginX(40 + 150f * (place - 1));
        field.setOriginY(700);
        field.setWidth(120);
        field.setHeight(60);
        return sign(pdf, key, field, null, Province.NOW);
    }

    /** An invisible signature that claims this time, whatever the certificate says of it. */
    static byte[] signsAt(byte[] pdf, KeyId key, Instant at) {
        return sign(pdf, key, new SignatureFieldParameters(), null, at);
    }

    /** A white signature over the first page's text. */
    static byte[] covers(byte[] pdf, KeyId key) {
        SignatureFieldParameters field = new SignatureFieldParameters();
        field.setOriginX(60);
        field.setOriginY(300);
        field.setWidth(400);
        field.setHeight(80);
        return sign(pdf, key, field, Color.WHITE, Province.NOW);
    }

    private static byte[] sign(byte[] pdf, KeyId id, SignatureFieldParameters field, Color ground, Instant at) {
        SigningKey key = Province.shared().vault.open(id);
        SignatureImageParameters picture = new SignatureImageParameters();
        picture.setFieldParameters(field);
        picture.setImage(new InMemoryDocument(Pictures.SIGNATURE.png(), "picture.png", MimeTypeEnum.PNG));
        picture.setBackgroundColor(ground);
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setCertificateChain(
                key.chain().stream().map(CertificateToken::new).toArray(CertificateToken[]::new));
        parameters.setContentSize(16384);
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setImageParameters(picture);
        InMemoryDocument document = new InMemoryDocument(pdf);
        PAdESService service = service();
        byte[] bytes = service.getDataToSign(document, parameters).getBytes();
        byte[] value = key.signRaw(parameters.getSignatureAlgorithm().getJCEId(), bytes);
        return DSSUtils.toByteArray(service.signDocument(
                document, parameters, new SignatureValue(parameters.getSignatureAlgorithm(), value)));
    }

    private static PAdESService service() {
        PdfSignatureFieldPositionChecker anywhere = new PdfSignatureFieldPositionChecker();
        anywhere.setAlertOnSignatureFieldOverlap(new SilentOnStatusAlert());
        PdfBoxNativeObjectFactory pdfBox = new PdfBoxNativeObjectFactory();
        pdfBox.setPdfSignatureFieldPositionChecker(anywhere);
        CommonCertificateVerifier anything = Offline.certificateVerifier();
        anything.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        PAdESService service = new PAdESService(anything);
        service.setPdfObjFactory(pdfBox);
        return service;
    }
}
