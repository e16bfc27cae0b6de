package vn.banggiang.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The spreadsheets that a table can be written as. */
public enum SheetFormat {
    /** Office Open XML (ISO/IEC 29500). */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** OpenDocument (ISO/IEC 26300). */
    ODS("application/vnd.oasis.opendocument.spreadsheet");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As HTTP calls it. */
    public String mediaType() {
        return mediaType;
    }

    /** What a file's name ends with, and what people call it in lower case. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes the table; the stream stays open. A failure on the way leaves a file that no program takes for whole. */
    public void write(Table table, OutputStream target) {
        try {
            switch (this) {
                case XLSX -> XlsxFile.write(table, target);
                case ODS -> OdsFile.write(table, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
