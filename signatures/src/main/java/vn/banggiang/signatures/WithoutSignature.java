package vn.banggiang.signatures;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** What to say of a PDF in which DSS found no signature: stamped, prepared, plain, or with something that is none. */
final class WithoutSignature {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private WithoutSignature() {}

    static Verdict verdict(byte[] pdf, Evidence evidence) {
        try (PdfRevision whole = PdfRevision.of(pdf, pdf.length)) {
            List<COSDictionary> fields = whole.fields(PDSignatureField.class::isInstance).stream()
                    .map(field -> field.getCOSObject())
                    .toList();
            List<COSDictionary> filled = fields.stream()
                    .map(field -> field.getCOSDictionary(COSName.V))
                    .filter(Objects::nonNull)
                    .filter(WithoutSignature::isFilled)
                    .toList();
            if (filled.size() > evidence.stamps().size()) {
                return Judgement.verdict(List.of(), List.of(Reason.of("signing.reason.malformed")));
            }
            List<Reason> notes = new ArrayList<>();
            evidence.stamps().forEach(stamp -> notes.add(note(stamp)));
            if (fields.size() > filled.size()) {
                notes.add(Reason.of("signing.note.prepared"));
            }
            return new Verdict(Verdict.Overall.UNSIGNED, List.of(), false, notes);
        } catch (java.io.IOException e) {
            throw SignaturesException.invalid(e, "signing.pdf-unreadable");
        }
    }

    /** Whether anything stands where the signature belongs: a program that only prepares leaves nothing or zeros. */
    private static boolean isFilled(COSDictionary value) {
        if (!(value.getDictionaryObject(COSName.CONTENTS) instanceof COSString contents)) {
            return false;
        }
        for (byte one : contents.getBytes()) {
            if (one != 0) {
                return true;
            }
        }
        return false;
    }

    private static Reason note(StampEvidence stamp) {
        String key = stamp.broken()
                ? "signing.note.stamp-broken"
                : stamp.trusted() ? "signing.note.stamped" : "signing.note.stamped-unknown";
        return Reason.of(key, MOMENT.format(stamp.time()), stamp.by());
    }
}
