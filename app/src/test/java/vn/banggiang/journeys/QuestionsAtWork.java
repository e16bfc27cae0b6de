package vn.banggiang.journeys;

import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.participation.Answering;
import vn.banggiang.participation.AskedText;
import vn.banggiang.participation.Asker;
import vn.banggiang.participation.Asking;
import vn.banggiang.participation.Moderating;
import vn.banggiang.participation.PublishedQuestions;
import vn.banggiang.participation.QuestionField;
import vn.banggiang.participation.QuestionId;
import vn.banggiang.participation.ReceiptCode;
import vn.banggiang.richtext.Cleaner;

/** What an office was asked: one that nobody has read, one to be answered, one whose answer waits, one that is published. */
final class QuestionsAtWork {

    private static final AskedText TEXT =
            new AskedText("Cấp lại giấy khai sinh", "Mất giấy khai sinh thì xin cấp lại ở đâu, cần những gì?");

    private final Asking asking;
    private final Moderating moderating;
    private final Answering answering;
    private final Office office;
    private final QuestionId read;
    private final QuestionId assigned;
    private final QuestionId answered;
    private final ReceiptCode receipt;
    private final long number;

    QuestionsAtWork(BeanFactory beans, Office office) {
        this.asking = beans.getBean(Asking.class);
        this.moderating = beans.getBean(Moderating.class);
        this.answering = beans.getBean(Answering.class);
        this.office = office;
        read = QuestionId.random();
        asked(read);
        assigned = QuestionId.random();
        asked(assigned);
        assign(assigned, office.leader().person());
        answered = QuestionId.random();
        asked(answered);
        answer(answered);
        QuestionId published = QuestionId.random();
        receipt = asked(published);
        answer(published);
        answering.approve(office.leader(), published);
        number = beans.getBean(PublishedQuestions.class)
                .newest(office.agency().id(), 1)
                .getFirst()
                .number();
    }

    /** For the leader. */
    List<String> pages() {
        return List.of(
                "/portal/questions",
                "/portal/questions/" + read,
                "/portal/questions/" + assigned,
                "/portal/questions/" + answered);
    }

    List<String> publicPages(String site) {
        String here = site + "/hoi-dap";
        return List.of(
                here, here + "/" + number, here + "/dat-cau-hoi", here + "/tra-cuu", here + "/tra-cuu?ma=" + receipt);
    }

    private ReceiptCode asked(QuestionId id) {
        return asking.ask(
                id,
                office.agency().id(),
                QuestionField.JUSTICE,
                TEXT,
                new Asker("Hoàng Thị Giả Định", "", "0900000000"),
                true);
    }

    private void assign(QuestionId id, PersonId person) {
        moderating.accept(office.clerk(), id, QuestionField.JUSTICE, TEXT);
        moderating.assign(office.clerk(), id, person, 3, "");
    }

    private void answer(QuestionId id) {
        assign(id, office.specialist().person());
        answering.answer(
                office.specialist(),
                id,
                Cleaner.clean("<p>Nộp tờ khai tại <strong>UBND xã</strong>.</p>")
                        .text());
    }
}
