package vn.banggiang.documents;

import java.util.regex.Pattern;

/** What a document is about, in one sentence; at most 500 characters (annex VI, part II, field 8). */
public record TrichYeu(String value) {

    /** Longest trích yếu that the exchange and the archive take. */
    public static final int LONGEST = 500;

    private static final Pattern OPENING = Pattern.compile("^V/v[:\\s]+", Pattern.CASE_INSENSITIVE);

    /** {@link DocumentsException} when blank or too long. */
    public TrichYeu {
        value = FieldText.required("trichYeu", value, LONGEST);
    }

    /** Without a "V/v" before it: the page of a công văn prints its own. */
    public TrichYeu withoutOpening() {
        return new TrichYeu(OPENING.matcher(value).replaceFirst(""));
    }

    @Override
    public String toString() {
        return value;
    }
}
