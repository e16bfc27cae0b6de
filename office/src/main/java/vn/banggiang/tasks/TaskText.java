package vn.banggiang.tasks;

import org.jspecify.annotations.Nullable;
import vn.banggiang.words.PlainText;

/** What is typed into a task's fields, within its bounds. */
final class TaskText {

    static final int LONGEST_TITLE = 500;
    static final int LONGEST_WORDS = 2000;

    private TaskText() {}

    static String title(@Nullable String typed) {
        return required("title", typed == null ? "" : PlainText.line(typed), LONGEST_TITLE);
    }

    static String words(@Nullable String typed) {
        return bounded("words", typed == null ? "" : PlainText.paragraphs(typed), LONGEST_WORDS);
    }

    static String required(String field, @Nullable String typed) {
        return required(field, typed == null ? "" : PlainText.paragraphs(typed), LONGEST_WORDS);
    }

    private static String required(String field, String text, int most) {
        if (text.isEmpty()) {
            throw TasksException.missing(field);
        }
        return bounded(field, text, most);
    }

    private static String bounded(String field, String text, int most) {
        if (text.length() > most) {
            throw TasksException.tooLong(field, most);
        }
        return text;
    }
}
