package vn.banggiang.signatures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** The document's description (XMP and Info) is still the one that was signed first: DSS ignores both. */
final class MetadataRule implements DocumentRule {

    private static final int LONGEST = 1 << 20;

    @Override
    public List<Reason> broken(SignedPdf pdf) {
        PDDocument first = pdf.revision(pdf.signatures().getFirst()).document();
        PDDocument now = pdf.whole().document();
        List<Reason> broken = new ArrayList<>();
        if (!Arrays.equals(xmp(first), xmp(now)) || !info(first).equals(info(now))) {
            broken.add(Reason.of("signing.change.metadata"));
        }
        return broken;
    }

    private static byte[] xmp(PDDocument document) {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return new byte[0];
        }
        try (var in = metadata.createInputStream()) {
            return in.readNBytes(LONGEST);
        } catch (IOException e) {
            throw SignaturesException.invalid(e, "signing.pdf-unreadable");
        }
    }

    private static Map<String, String> info(PDDocument document) {
        Map<String, String> entries = new TreeMap<>();
        COSDictionary info = document.getDocument().getTrailer().getCOSDictionary(COSName.INFO);
        if (info != null) {
            for (Map.Entry<COSName, COSBase> entry : info.entrySet()) {
                COSBase value = info.getDictionaryObject(entry.getKey());
                entries.put(entry.getKey().getName(), String.valueOf(value));
            }
        }
        return entries;
    }
}
