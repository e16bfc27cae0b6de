package vn.banggiang.programmes;

import java.util.Locale;

/** What a programme can be taken along as. */
public enum ProgrammeFormat {
    /** As it is brought. */
    CSV,
    /** For Excel. */
    XLSX,
    /** For LibreOffice. */
    ODS;

    /** Message key of what people call it. */
    public String key() {
        return "programmes.format." + name().toLowerCase(Locale.ROOT);
    }
}
