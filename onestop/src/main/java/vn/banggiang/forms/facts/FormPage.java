package vn.banggiang.forms.facts;

import java.util.List;

/**
 * What is asked at once, on one page.
 *
 * @param key unique among the pages
 * @param when it is asked at all
 */
public record FormPage(String key, String title, Condition when, List<Question> questions) {

    /** Questions of one page. */
    public static final int QUESTIONS = 60;

    /** {@link FormsException} for a key that is none and for too much. */
    public FormPage {
        key = Wording.key("key", key);
        title = Wording.line("title", title, Wording.LABEL);
        questions = Wording.few("questions", questions, QUESTIONS);
    }

    /** The same with these questions. */
    public FormPage with(List<Question> others) {
        return new FormPage(key, title, when, others);
    }
}
