package vn.banggiang.journeys;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.forms.FormView;
import vn.banggiang.forms.Forms;
import vn.banggiang.forms.facts.Choice;
import vn.banggiang.forms.facts.Condition;
import vn.banggiang.forms.facts.FormChange;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.FormPage;
import vn.banggiang.forms.facts.Operator;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.QuestionKind;
import vn.banggiang.identity.Actor;

/** An office's forms: one in use with a change that is not published. */
final class FormsAtDesk {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final String address;

    FormsAtDesk(BeanFactory beans, Office office) {
        Forms forms = beans.getBean(Forms.class);
        Actor person = office.specialist();
        Actor officer = new Actor(
                person.person(), person.fullName(), person.agency(), Set.of(Role.ONE_STOP_OFFICER), person.units());
        FormView draft = forms.write(officer, office.agency().id(), "vay-von-" + NEXT.incrementAndGet(), form());
        forms.publish(office.leader(), draft.form().id(), draft.mark());
        forms.change(
                officer,
                draft.form().id(),
                draft.mark(),
                new FormChange.QuestionPut("chu", Question.of("mail", QuestionKind.EMAIL, "Thư điện tử", false)));
        address = "/forms/" + draft.form().id();
    }

    List<String> pages() {
        return List.of(
                "/forms",
                address,
                address + "/versions/1",
                address + "/page?key=chu",
                address + "/question?key=muc_dich",
                address + "/preview");
    }

    private static FormDefinition form() {
        return new FormDefinition(
                "Đơn vay vốn",
                "Mẫu số 01",
                List.of(new FormPage(
                        "chu",
                        "Chủ hộ",
                        Condition.ALWAYS,
                        List.of(
                                Question.of("ho_ten", QuestionKind.PERSON_NAME, "Họ và tên", true),
                                Question.of("vay", QuestionKind.YES_NO, "Có vay không?", true),
                                Question.of("muc_dich", QuestionKind.ONE_CHOICE, "Vay để làm gì?", true)
                                        .choosing(
                                                List.of(new Choice("nuoi", "Chăn nuôi"), new Choice("ban", "Buôn bán")))
                                        .when(Condition.when("vay", Operator.IS, "yes")),
                                Question.of("nguoi", QuestionKind.ROWS, "Người cùng vay", false)
                                        .asking(List.of(Question.of("ten", QuestionKind.PERSON_NAME, "Họ tên", true))),
                                Question.of("dung", QuestionKind.STATEMENT, "Tôi cam đoan khai đúng.", true)))));
    }
}
