package vn.banggiang.signatures;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.enumerations.VisualSignatureAlignmentHorizontal;
import eu.europa.esig.dss.enumerations.VisualSignatureAlignmentVertical;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.PdfSignatureFieldPositionChecker;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.awt.Color;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.layout.form.Typeface;

/** Puts a PAdES signature into an existing field, asking nothing but whether the bytes allow it. */
final class FieldSigner {

    /** Bytes kept free for the CMS: enough for a chain of three RSA-4096 certificates and a time stamp. */
    private static final int CONTENT_SIZE = 16384;

    private static final float WORDS_SIZE = 10;
    /** In points: within the margin of a Decree 30 page, above its text. */
    private static final float FROM_EDGE = 24;

    private final @Nullable TSPSource timeStamps;

    /** @param timeStamps when present, signatures are PAdES-BASELINE-T instead of B */
    FieldSigner(Optional<TSPSource> timeStamps) {
        this.timeStamps = timeStamps.orElse(null);
    }

    /** Signs the field; a permission makes it a certifying signature, null an approving one. */
    byte[] sign(
            byte[] pdf,
            String field,
            SigningKey key,
            SignatureImage image,
            @Nullable CertificationPermission permission,
            Instant at) {
        PAdESSignatureParameters parameters = parameters(inField(field, image), key, at);
        if (permission != null) {
            parameters.setPermission(permission);
        }
        return sign(pdf, field, key, parameters);
    }

    /** Signs in a new field with words in the upper right corner of the first page, and no picture. */
    byte[] signWithWords(byte[] pdf, SigningKey key, String words, Instant at) {
        return sign(pdf, "attachment", key, parameters(inCorner(words), key, at));
    }

    private byte[] sign(byte[] pdf, String field, SigningKey key, PAdESSignatureParameters parameters) {
        DSSDocument document = new InMemoryDocument(pdf, "document.pdf", MimeTypeEnum.PDF);
        try {
            PAdESService service = service();
            ToBeSigned bytes = service.getDataToSign(document, parameters);
            SignatureAlgorithm algorithm = parameters.getSignatureAlgorithm();
            byte[] value = key.signRaw(algorithm.getJCEId(), bytes.getBytes());
            return DSSUtils.toByteArray(
                    service.signDocument(document, parameters, new SignatureValue(algorithm, value)));
        } catch (DSSException | IllegalArgumentException e) {
            throw SignaturesException.invalid(e, "signing.field-not-signable", field);
        }
    }

    private PAdESSignatureParameters parameters(SignatureImageParameters picture, SigningKey key, Instant at) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(
                timeStamps == null ? SignatureLevel.PAdES_BASELINE_B : SignatureLevel.PAdES_BASELINE_T);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setCertificateChain(
                key.chain().stream().map(CertificateToken::new).toArray(CertificateToken[]::new));
        parameters.setContentSize(CONTENT_SIZE);
        parameters.setAppName("Bằng Giang");
        parameters.setSignerName(CertificateHolder.of(key.certificate()).name());
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setImageParameters(picture);
        return parameters;
    }

    private static SignatureImageParameters inField(String field, SignatureImage image) {
        SignatureFieldParameters place = new SignatureFieldParameters();
        place.setFieldId(field);
        SignatureImageParameters picture = new SignatureImageParameters();
        picture.setFieldParameters(place);
        picture.setImage(new InMemoryDocument(image.png(), "signature.png", MimeTypeEnum.PNG));
        picture.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        return picture;
    }

    /** Times New Roman's letters, upright, 10 pt, black (annex I, II.8.b). */
    private static SignatureImageParameters inCorner(String words) {
        DSSFileFont font = new DSSFileFont(Typeface.REGULAR.open());
        font.setSize(WORDS_SIZE);
        font.setEmbedFontSubset(true);
        SignatureImageTextParameters text = new SignatureImageTextParameters();
        text.setText(words);
        text.setFont(font);
        text.setTextColor(Color.BLACK);
        text.setBackgroundColor(null);
        text.setSignerTextHorizontalAlignment(SignerTextHorizontalAlignment.RIGHT);
        SignatureImageParameters corner = new SignatureImageParameters();
        corner.setTextParameters(text);
        corner.setAlignmentHorizontal(VisualSignatureAlignmentHorizontal.RIGHT);
        corner.setAlignmentVertical(VisualSignatureAlignmentVertical.TOP);
        SignatureFieldParameters place = new SignatureFieldParameters();
        place.setOriginX(FROM_EDGE);
        place.setOriginY(FROM_EDGE);
        corner.setFieldParameters(place);
        return corner;
    }

    private PAdESService service() {
        PdfSignatureFieldPositionChecker overlapping = new PdfSignatureFieldPositionChecker();
        overlapping.setAlertOnSignatureFieldOverlap(new SilentOnStatusAlert());
        PdfBoxNativeObjectFactory pdfBox = new PdfBoxNativeObjectFactory();
        pdfBox.setPdfSignatureFieldPositionChecker(overlapping);
        PAdESService service = new PAdESService(Offline.certificateVerifier());
        service.setPdfObjFactory(pdfBox);
        if (timeStamps != null) {
            service.setTspSource(timeStamps);
        }
        return service;
    }
}
