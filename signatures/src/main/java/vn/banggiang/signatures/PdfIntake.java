package vn.banggiang.signatures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Refuses what is no PDF, cannot be read, or is too much to look at. */
final class PdfIntake {

    private static final String MARK = "%PDF-";
    /** Readers accept the mark anywhere in the first 1,024 bytes (ISO 32000-1, annex H.3.4.1). */
    private static final int MARK_WITHIN = 1024;

    private final PdfLimits limits;

    PdfIntake(PdfLimits limits) {
        this.limits = limits;
    }

    /** {@link SignaturesException} when a file of so many bytes is not taken in. */
    void requireSize(long bytes) {
        if (bytes > limits.bytes()) {
            throw SignaturesException.tooLarge("signing.pdf-too-large", limits.bytes() >> 20);
        }
    }

    /** {@link SignaturesException} when the file is refused. */
    void require(byte[] pdf) {
        requireSize(pdf.length);
        if (!new String(pdf, 0, Math.min(pdf.length, MARK_WITHIN), StandardCharsets.ISO_8859_1).contains(MARK)) {
            throw SignaturesException.invalid("signing.not-a-pdf");
        }
        try (PdfRevision whole = PdfRevision.of(pdf, pdf.length)) {
            int signatures = whole.document().getSignatureDictionaries().size();
            if (whole.document().isEncrypted()) {
                throw SignaturesException.invalid("signing.pdf-encrypted");
            }
            if (whole.document().getNumberOfPages() > limits.pages()) {
                throw SignaturesException.tooLarge("signing.too-many-pages", limits.pages());
            }
            if (signatures > limits.signatures()) {
                throw SignaturesException.tooLarge("signing.too-many-signatures", limits.signatures());
            }
        } catch (IOException | IllegalArgumentException | ClassCastException | NullPointerException e) {
            throw SignaturesException.invalid(e, "signing.pdf-unreadable");
        }
    }
}
