package vn.banggiang.richtext;

import java.util.Locale;

/**
 * What of one kind was not taken over from what somebody sent.
 *
 * @param number how many, at least 1
 */
public record Dropped(Kind kind, int number) {

    /** What is not taken over. The words around it stay. */
    public enum Kind {
        /** Scripts and what would start one. */
        CODE,
        /** Frames, films, sounds and other things that load from elsewhere, with the fields of forms. */
        EMBEDDED,
        /** Pictures from an address, or inside the text itself: a picture is taken over by its number alone. */
        FOREIGN_PICTURE,
        /** Pictures of the writer's own computer. */
        LOCAL_PICTURE,
        /** Pictures of which it is said neither what they show nor that they only decorate. */
        UNDESCRIBED_PICTURE,
        /** Links to files of the writer's own computer. */
        LOCAL_LINK,
        /** Links to nowhere, or of a kind that pages do not follow. */
        OTHER_LINK,
        /** Typefaces, sizes and colours. */
        OWN_STYLE,
        /** Tables within a table, a list or a quotation: their words stay as paragraphs. */
        NESTED_TABLE;

        /** Key of the sentence that says it; its argument is the number. */
        public String key() {
            return "richtext.dropped." + word();
        }

        /** The kind as the editor names it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
