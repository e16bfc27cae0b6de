package vn.banggiang.procedures.national;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.InputStreamSource;
import vn.banggiang.procedures.facts.ProceduresException;
import vn.banggiang.tables.BroughtXlsx;
import vn.banggiang.tables.CsvFile;

/** A file with procedures: the national database's JSON, or the table as XLSX or CSV. What it is, is seen in its content. */
public final class NationalFile {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST = 20 * MEGABYTE;

    private NationalFile() {}

    /** Its bytes; {@code procedures.file-too-large} beyond 20 MB. */
    public static byte[] bytes(InputStreamSource file) throws IOException {
        try (InputStream stream = file.getInputStream()) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw ProceduresException.tooLarge(LARGEST / MEGABYTE);
            }
            return bytes;
        }
    }

    /** What it says, procedure by procedure. */
    public static List<ReadProcedure> read(byte[] file) {
        if (isJson(file)) {
            return NationalForm.read(file);
        }
        var table = new TableReader();
        if (BroughtXlsx.is(file)) {
            BroughtXlsx.read(file, table::take);
        } else {
            CsvFile.read(file, table::take);
        }
        return table.procedures();
    }

    private static boolean isJson(byte[] file) {
        for (byte one : file) {
            if (one == '{' || one == '[') {
                return true;
            }
            // Also past the mark that some programs put before everything.
            if (!Character.isWhitespace(one) && one >= 0) {
                return false;
            }
        }
        return false;
    }
}
