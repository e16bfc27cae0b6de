package vn.banggiang.directory;

import java.text.Normalizer;

/** Text of one line, as names and positions are. */
final class OneLine {

    private OneLine() {}

    /** Something to read, not longer than that, and nothing a printer could not print. */
    static boolean fits(String text, int most) {
        return !text.isBlank() && text.length() <= most && text.codePoints().noneMatch(Character::isISOControl);
    }

    /** What somebody typed, composed and without blanks around; {@link DirectoryException} when it does not fit. */
    static String typed(String field, String typed, int most) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (!fits(text, most)) {
            throw DirectoryException.textInvalid(field, most);
        }
        return text;
    }

    /** As {@link #typed}, and empty for nothing. */
    static String ifTyped(String field, String typed, int most) {
        return typed.isBlank() ? "" : typed(field, typed, most);
    }
}
