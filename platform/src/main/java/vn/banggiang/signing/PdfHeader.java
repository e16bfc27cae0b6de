package vn.banggiang.signing;

import java.nio.charset.StandardCharsets;

/** The first bytes of a PDF. */
final class PdfHeader {

    private static final String MARK = "%PDF-";
    /** Readers accept the mark anywhere in the first 1,024 bytes (ISO 32000-1, annex H.3.4.1). */
    private static final int WITHIN = 1024;

    private PdfHeader() {}

    static boolean isPdf(byte[] file) {
        int length = Math.min(file.length, WITHIN);
        return new String(file, 0, length, StandardCharsets.ISO_8859_1).contains(MARK);
    }
}
