package vn.banggiang.edxml;

/**
 * Number and notation of a document (số, ký hiệu), such as {@code 15} and {@code QĐ-UBND}; either
 * may be empty in foreign messages.
 */
public record DocumentCode(String number, String notation) {

    /** No number yet. */
    public static final DocumentCode NONE = new DocumentCode("", "");

    public DocumentCode {
        number = Text.tidy(number);
        notation = Text.tidy(notation);
    }

    /** Reads {@code 15/QĐ-UBND}: the number is what stands before the first slash. */
    public static DocumentCode parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new DocumentCode(text, "")
                : new DocumentCode(text.substring(0, slash), text.substring(slash + 1));
    }

    /** Whether neither number nor notation is given. */
    public boolean isEmpty() {
        return number.isEmpty() && notation.isEmpty();
    }

    /** {@code number/notation}, without the slash when there is no notation. */
    @Override
    public String toString() {
        return notation.isEmpty() ? number : number + "/" + notation;
    }
}
