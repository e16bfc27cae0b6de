package vn.banggiang.participation;

import vn.banggiang.words.PlainText;

/** Words of officials that go with what they do. */
final class Said {

    private static final int LONGEST = 2_000;

    private Said() {}

    /** Paragraphs; {@code participation.text-missing} where there are none. */
    static String required(String field, String typed) {
        String words = optional(field, typed);
        if (words.isEmpty()) {
            throw ParticipationException.missing(field);
        }
        return words;
    }

    static String optional(String field, String typed) {
        String words = PlainText.paragraphs(typed);
        if (words.length() > LONGEST) {
            throw ParticipationException.tooLong(field, LONGEST);
        }
        return words;
    }
}
