package vn.banggiang.documents;

import java.util.Locale;

/** A column that a list of documents may show: an enum's constant, kept in choices under its name. */
public interface ListColumn {

    /** The constant's. */
    String name();

    /** Message key of its heading. */
    default String key() {
        return "documents.field." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
