package vn.banggiang.layout;

import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Why a PDF does not open: it is locked by a password, or for the holders of certificates. */
public final class LockedPdf {

    /** All that PDFBox says where it lacks the key of a certificate; it has an exception for passwords alone. */
    private static final String KEY_MISSING = "null keyStore";

    private LockedPdf() {}

    /** Whether PDFBox refused to open it for that; otherwise it is damaged. */
    public static boolean is(IOException refusal) {
        return refusal instanceof InvalidPasswordException
                || Objects.requireNonNullElse(refusal.getMessage(), "").contains(KEY_MISSING);
    }
}
