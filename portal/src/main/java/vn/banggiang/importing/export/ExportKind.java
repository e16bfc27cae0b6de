package vn.banggiang.importing.export;

import java.util.Locale;

/** The files that are read. */
public enum ExportKind {
    /** WordPress eXtended RSS: texts with their states, authors, categories and pictures. */
    WXR,
    /** RSS 2.0: what a site gave to its readers' programs. */
    RSS;

    /** Message key of its name. */
    public String key() {
        return "importing.kind." + name().toLowerCase(Locale.ROOT);
    }
}
