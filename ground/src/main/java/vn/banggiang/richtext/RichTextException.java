package vn.banggiang.richtext;

import vn.banggiang.refusal.Refusal;

/** Which texts are refused as a whole. */
public final class RichTextException extends Refusal {

    private static final long serialVersionUID = 1L;

    private RichTextException(Kind kind, String key, Object... args) {
        super(kind, key, args);
    }

    static RichTextException tooLarge(int mostBytes) {
        return new RichTextException(Kind.TOO_LARGE, "richtext.too-large", mostBytes >> 20);
    }

    static RichTextException tooDeep(int most) {
        return new RichTextException(Kind.INVALID, "richtext.too-deep", most);
    }
}
