package vn.banggiang.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.participation.Answering;
import vn.banggiang.participation.AskedText;
import vn.banggiang.participation.Asker;
import vn.banggiang.participation.Asking;
import vn.banggiang.participation.CommentId;
import vn.banggiang.participation.Commenting;
import vn.banggiang.participation.ConsultationId;
import vn.banggiang.participation.ConsultationText;
import vn.banggiang.participation.Consulting;
import vn.banggiang.participation.Moderating;
import vn.banggiang.participation.PublishedConsultations;
import vn.banggiang.participation.PublishedQuestions;
import vn.banggiang.participation.QuestionField;
import vn.banggiang.participation.QuestionId;
import vn.banggiang.participation.ReceiptCode;
import vn.banggiang.participation.Remarks;
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
    private final Consulting drafts;
    private final LocalDate today;
    private final ConsultationId waiting;
    private final ConsultationId running;
    private final long draftNumber;

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
        drafts = beans.getBean(Consulting.class);
        today = VietnamTime.today(beans.getBean(Clock.class));
        waiting = draft("Quy chế quản lý nghĩa trang");
        running = draft("Quy định mức thu phí tham quan");
        drafts.publish(office.leader(), running);
        beans.getBean(Commenting.class)
                .comment(
                        CommentId.random(),
                        running,
                        "Điều 3 nên giảm mức thu cho hộ nghèo.",
                        new Asker("Hoàng Thị Giả Định", "", "0900000000"),
                        true,
                        true);
        draftNumber = beans.getBean(PublishedConsultations.class)
                .newest(office.agency().id(), 1)
                .getFirst()
                .number();
        beans.getBean(Remarks.class)
                .remark(UUID.randomUUID(), office.agency().id(), "ket-qua", false, "Thiếu số điện thoại", true);
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
                "/portal/questions/" + answered,
                "/portal/consultations",
                "/portal/consultations/new",
                "/portal/consultations/" + waiting,
                "/portal/consultations/" + running,
                "/portal/remarks");
    }

    List<String> publicPages(String site) {
        String here = site + "/hoi-dap";
        String drafted = site + "/gop-y-van-ban";
        return List.of(
                here,
                here + "/" + number,
                here + "/dat-cau-hoi",
                here + "/tra-cuu",
                here + "/tra-cuu?ma=" + receipt,
                drafted,
                drafted + "/" + draftNumber,
                drafted + "/" + draftNumber + "/gui-gop-y",
                site + "/y-kien-trang?trang=ket-qua&co-ich=no");
    }

    private ConsultationId draft(String title) {
        ConsultationId id = ConsultationId.random();
        ConsultationText text = new ConsultationText(
                title,
                Cleaner.clean("<h2>Nội dung</h2><p>Điều 3. Mức thu.</p>").text(),
                true,
                today,
                today.plusDays(60));
        drafts.save(office.clerk(), id, text, List.of());
        return id;
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
