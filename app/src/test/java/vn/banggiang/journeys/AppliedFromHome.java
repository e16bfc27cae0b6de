package vn.banggiang.journeys;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.SignedUp;
import vn.banggiang.applying.Drafts;
import vn.banggiang.applying.Offer;
import vn.banggiang.applying.Offers;
import vn.banggiang.applying.Sending;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.Delivery;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.forms.FormView;
import vn.banggiang.forms.Forms;
import vn.banggiang.forms.facts.Condition;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.FormPage;
import vn.banggiang.forms.facts.Limits;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.QuestionKind;
import vn.banggiang.forms.facts.Typed;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.facts.ProcedureCode;

/** A procedure of an office that is applied for on line, by a form of two pages. */
final class AppliedFromHome {

    private final BeanFactory beans;
    private final Office office;
    private final ProcedureCode code;

    AppliedFromHome(BeanFactory beans, Office office, ProcedureCode code) {
        this.beans = beans;
        this.office = office;
        this.code = code;
        Actor person = office.specialist();
        Actor officer = new Actor(
                person.person(), person.fullName(), person.agency(), Set.of(Role.ONE_STOP_OFFICER), person.units());
        Forms forms = beans.getBean(Forms.class);
        FormView draft = forms.write(
                officer, office.agency().id(), "ban-le-" + code.value().replace('.', '-'), form());
        forms.publish(office.leader(), draft.form().id(), draft.mark());
        beans.getBean(Offers.class).tie(office.leader(), code, draft.form().id());
    }

    /** For the leader who opened it. */
    List<String> pages() {
        return List.of("/applying", "/applying?q=khongcogi", "/applying/" + code);
    }

    /** One that somebody sent. */
    CaseId sent() {
        ApplicantActor citizen = SignedUp.someone(beans, "Triệu Thị Giả Định");
        Offer offer = beans.getBean(Offers.class).called(code).orElseThrow();
        Drafts drafts = beans.getBean(Drafts.class);
        CaseId draft =
                drafts.begin(citizen, offer, citizen.id(), office.agency().id(), Delivery.COUNTER);
        drafts.write(
                citizen,
                draft,
                Typed.of(
                        form(),
                        Map.of(
                                "ho_ten", List.of("Triệu Thị Giả Định"),
                                "dia_chi.province", List.of("Cao Bằng"),
                                "dia_chi.commune", List.of("Phường Giả Định"),
                                "mat_hang", List.of("Hàng tạp hóa"),
                                "dung", List.of("yes"))));
        return beans.getBean(Sending.class).send(citizen, draft);
    }

    private static FormDefinition form() {
        return new FormDefinition(
                "Đơn đề nghị cấp giấy phép bán lẻ",
                "Mẫu số 01",
                List.of(
                        new FormPage(
                                "nguoi",
                                "Người đề nghị",
                                Condition.ALWAYS,
                                List.of(
                                        Question.of("ho_ten", QuestionKind.PERSON_NAME, "Họ và tên", true),
                                        Question.of("dia_chi", QuestionKind.ADDRESS, "Nơi cư trú", true))),
                        new FormPage(
                                "noi_dung",
                                "Việc đề nghị",
                                Condition.ALWAYS,
                                List.of(
                                        Question.of(
                                                "mat_hang", QuestionKind.LONG_TEXT, "Bán những mặt hàng nào?", true),
                                        Question.of("anh", QuestionKind.PAPER, "Ảnh chụp cửa hàng", false)
                                                .within(Limits.upTo(2)),
                                        Question.of(
                                                "dung",
                                                QuestionKind.STATEMENT,
                                                "Tôi cam đoan những điều khai là đúng.",
                                                true)))));
    }
}
