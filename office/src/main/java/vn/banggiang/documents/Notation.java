package vn.banggiang.documents;

import java.util.regex.Pattern;

/**
 * What follows number and slash: {@code QĐ-UBND}, {@code STTTT-CNTT}; at most 30 characters (annex VI, part II, field
 * 5.2).
 */
public record Notation(String value) {

    private static final int LONGEST = 30;
    private static final Pattern PARTY = Pattern.compile("\\p{L}+/\\p{L}.*");

    /** {@link DocumentsException} when blank, too long, or with a blank or control character inside. */
    public Notation {
        value = FieldText.required("notation", value.strip().replaceFirst("^/", ""), LONGEST);
        if (value.indexOf(' ') >= 0) {
            throw DocumentsException.invalid("documents.notation-invalid", value)
                    .at("notation");
        }
    }

    /**
     * Number and notation as a page prints them: "15/QĐ-UBND", and "12-CV/TU" where an office of the Party writes, whose
     * notation has the slash itself (Hướng dẫn 36-HD/VPTW).
     */
    public static String code(String number, String notation) {
        boolean party = PARTY.matcher(notation).matches();
        return number + (party ? "-" : "/") + notation;
    }

    @Override
    public String toString() {
        return value;
    }
}
