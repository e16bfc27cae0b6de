package vn.banggiang.registers;

import java.util.Locale;

/** What a register can be taken as. */
public enum RegisterFormat {
    /** Printed on paper that lies on its side, with a cover. */
    PDF,
    /** For Excel. */
    XLSX,
    /** For LibreOffice. */
    ODS;

    /** Message key of what people call it. */
    public String key() {
        return "registers.format." + name().toLowerCase(Locale.ROOT);
    }
}
