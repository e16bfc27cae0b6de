package vn.banggiang.participation;

import vn.banggiang.words.PlainText;

/**
 * What is asked.
 *
 * @param title 5 to 200 characters in one line
 * @param words 10 to 3,000 characters
 */
public record AskedText(String title, String words) {

    /** Most characters of a title. */
    public static final int LONGEST_TITLE = 200;
    /** Most characters of the words. */
    public static final int LONGEST_WORDS = 3_000;

    private static final int SHORTEST_TITLE = 5;
    private static final int SHORTEST_WORDS = 10;

    /** As typed. {@link ParticipationException} at the field that cannot be taken. */
    public static AskedText typed(String title, String words) {
        return new AskedText(
                taken("title", PlainText.line(title), SHORTEST_TITLE, LONGEST_TITLE),
                taken("words", PlainText.paragraphs(words), SHORTEST_WORDS, LONGEST_WORDS));
    }

    private static String taken(String field, String text, int least, int most) {
        if (text.length() < least) {
            throw ParticipationException.missing(field);
        }
        if (text.length() > most) {
            throw ParticipationException.tooLong(field, most);
        }
        return text;
    }
}
