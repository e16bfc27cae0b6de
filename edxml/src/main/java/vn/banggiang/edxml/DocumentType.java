package vn.banggiang.edxml;

import java.util.OptionalInt;

/**
 * The type of a document; the code list of the standard is not published, the name decides.
 *
 * @param code number of the type, 1 for công văn
 * @param detail number within the type, a later addition
 * @param name such as Công văn, Quyết định; may be empty
 */
public record DocumentType(OptionalInt code, OptionalInt detail, String name) {

    public DocumentType {
        name = Text.tidy(name);
    }

    /** A type known by its name alone. */
    public static DocumentType named(String name) {
        return new DocumentType(OptionalInt.empty(), OptionalInt.empty(), name);
    }
}
