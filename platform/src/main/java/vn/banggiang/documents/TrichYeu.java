package vn.banggiang.documents;

/** What a document is about, in one sentence; at most 500 characters (annex VI, part II, field 8). */
public record TrichYeu(String value) {

    /** Longest trích yếu that the exchange and the archive take. */
    public static final int LONGEST = 500;

    /** {@link DocumentsException} when blank or too long. */
    public TrichYeu {
        value = FieldText.required("trichYeu", value, LONGEST);
    }

    @Override
    public String toString() {
        return value;
    }
}
