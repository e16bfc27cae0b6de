package vn.banggiang.forms.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form (mẫu đơn, tờ khai): what is asked, in which order and when. It may lack what it needs to be published; that is
 * {@link FormCheck}'s.
 *
 * @param title as the printed sheet bears it
 * @param source which legal text has it, such as "Mẫu số 01 kèm theo Nghị định …"; may be empty
 */
public record FormDefinition(String title, String source, List<FormPage> pages) {

    /** Pages of a form. */
    public static final int PAGES = 40;
    /** Questions of a form. */
    public static final int QUESTIONS = 300;

    /** {@link FormsException} where keys are there twice, and for too much. */
    public FormDefinition {
        title = Wording.line("title", title, Wording.LABEL);
        source = Wording.line("source", source, Wording.LABEL);
        pages = Wording.few("pages", pages, PAGES);
        unique(pages.stream().map(FormPage::key).toList());
        List<String> keys = pages.stream()
                .flatMap(page -> page.questions().stream())
                .map(Question::key)
                .toList();
        unique(keys);
        Wording.few("questions", keys, QUESTIONS);
    }

    /** All questions in their order, without the columns of tables. */
    public Stream<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }

    /** The question with this key. */
    public Optional<Question> question(String key) {
        return questions().filter(question -> question.key().equals(key)).findFirst();
    }

    /** The page with this key. */
    public Optional<FormPage> page(String key) {
        return pages.stream().filter(page -> page.key().equals(key)).findFirst();
    }

    /** The page on which a question is asked. */
    public Optional<FormPage> pageOf(String question) {
        return pages.stream()
                .filter(page ->
                        page.questions().stream().anyMatch(one -> one.key().equals(question)))
                .findFirst();
    }

    /** The same with these pages. */
    public FormDefinition with(List<FormPage> others) {
        return new FormDefinition(title, source, others);
    }

    /** The answers that this much typed gives; what is not asked is left out. Today decides which days may be. */
    public Reading read(Typed typed, LocalDate today) {
        return new Evaluation(this, typed, today).reading();
    }

    /** What keeps it from being published; empty where nothing does. */
    public List<Fault> check() {
        return FormCheck.of(this);
    }

    private static void unique(List<String> keys) {
        if (keys.stream().distinct().count() < keys.size()) {
            throw FormsException.invalid("key", "forms.twice");
        }
    }
}
