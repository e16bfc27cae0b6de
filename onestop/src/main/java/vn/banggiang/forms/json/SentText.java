package vn.banggiang.forms.json;

import java.util.regex.Pattern;
import vn.banggiang.forms.facts.QuestionKind;

/**
 * Which letters a program may send for a question that people type: written as a pattern that the schema has too, so that both
 * accept the same. People's blanks and dots between digits are not a program's.
 */
final class SentText {

    /** Something that can be seen. */
    static final String VISIBLE = "[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zs}\\p{Zl}\\p{Zp}]";

    private static final String IN_ADDRESS = "[^@\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zs}\\p{Zl}\\p{Zp}]";

    private static final String IN_LAST = "[^@.\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zs}\\p{Zl}\\p{Zp}]";

    private SentText() {}

    static String pattern(QuestionKind kind) {
        return switch (kind) {
            case IDENTITY_NUMBER -> "^[0-9]{12}$";
            case PHONE -> "^0[0-9]{9,10}$";
            case EMAIL -> "^" + IN_ADDRESS + "+@" + IN_ADDRESS + "+\\." + IN_LAST + "+$";
            default -> VISIBLE;
        };
    }

    static boolean fits(QuestionKind kind, String text, int letters) {
        return text.codePointCount(0, text.length()) <= letters
                && Pattern.compile(pattern(kind)).matcher(text).find();
    }
}
