package vn.banggiang.documents;

/**
 * What follows number and slash: {@code QĐ-UBND}, {@code STTTT-CNTT}; at most 30 characters (annex VI, part II, field
 * 5.2).
 */
public record Notation(String value) {

    private static final int LONGEST = 30;

    /** {@link DocumentsException} when blank, too long, or with a blank or control character inside. */
    public Notation {
        value = FieldText.required("notation", value.strip().replaceFirst("^/", ""), LONGEST);
        if (value.indexOf(' ') >= 0) {
            throw DocumentsException.invalid("documents.notation-invalid", value)
                    .at("notation");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
