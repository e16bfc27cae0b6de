package vn.banggiang.programmes;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.InputStreamSource;
import vn.banggiang.programmes.plan.PlanFile;

/** The bytes of a file that is brought. However long it is, no more of it is held than a programme may have. */
public final class BroughtBytes {

    private static final int MEGABYTE = 1024 * 1024;

    private BroughtBytes() {}

    /** TOO_LARGE for a longer one, with the first line that is too much where it was reached. */
    public static byte[] of(InputStreamSource file) throws IOException {
        try (InputStream stream = file.getInputStream()) {
            byte[] bytes = stream.readNBytes(PlanFile.LARGEST + 1);
            if (bytes.length > PlanFile.LARGEST) {
                throw refused(bytes);
            }
            return bytes;
        }
    }

    private static ProgrammesException refused(byte[] beginning) {
        long line = PlanFile.firstTooMany(beginning).orElse(0);
        return line > 0
                ? ProgrammesException.tooManyLines(line, PlanFile.MOST_LINES)
                : ProgrammesException.tooLarge(PlanFile.LARGEST / MEGABYTE);
    }
}
