package vn.banggiang.richtext;

/**
 * A heading of a rich text.
 *
 * @param level 2 to 4; a text has no heading of the first level, which belongs to its page
 * @param text its words without marks
 * @param id where {@link ReadingForm} puts it, unique in its text
 */
public record Heading(int level, String text, String id) {}
