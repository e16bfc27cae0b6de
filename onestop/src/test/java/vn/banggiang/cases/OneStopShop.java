package vn.banggiang.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.applicants.ApplicantKind;
import vn.banggiang.applicants.Contact;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.facts.BroughtPaper;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.directory.Appointment;
import vn.banggiang.directory.Gift;
import vn.banggiang.directory.Personnel;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.Decision;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.Procedures;
import vn.banggiang.procedures.facts.ChannelKind;
import vn.banggiang.procedures.facts.ProcedureCode;
import vn.banggiang.procedures.facts.ProcedureFacts;
import vn.banggiang.procedures.national.NationalForm;
import vn.banggiang.workflows.WorkflowModels;
import vn.banggiang.workflows.Workflows;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.Way;
import vn.banggiang.workflows.steps.Workflow;

/** An agency of its own with a one-stop desk, one procedure and its workflow, for tests. */
public final class OneStopShop {

    private final Office office;
    private final Actor officer;
    private final ProcedureCode code;
    private final ProcedureId procedure;
    private final Counter counter;
    private final CaseMoves moves;

    private OneStopShop(Office office, ProcedureCode code, ProcedureId procedure, BeanFactory beans) {
        this.office = office;
        this.officer = holding(office.clerk(), Role.ONE_STOP_OFFICER);
        this.code = code;
        this.procedure = procedure;
        this.counter = beans.getBean(Counter.class);
        this.moves = beans.getBean(CaseMoves.class);
    }

    /** Opens one whose procedure takes five working days, with the workflow of a department. */
    public static OneStopShop open(BeanFactory beans) {
        return open(
                beans,
                beans.getBean(WorkflowModels.class)
                        .called("cap-xa")
                        .orElseThrow()
                        .workflow());
    }

    /** The same with a workflow of one's own. */
    static OneStopShop open(BeanFactory beans, Workflow workflow) {
        Office office = new Offices(beans).open();
        var code =
                new ProcedureCode("9.%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000)));
        LocalDate today = VietnamTime.today(beans.getBean(Clock.class));
        var decision = new Decision("1/QĐ-UBND", today, "Ủy ban nhân dân tỉnh", null);
        beans.getBean(Personnel.class)
                .appoint(
                        office.clerk().person(),
                        new Appointment(
                                office.agency().id(),
                                null,
                                Role.ONE_STOP_OFFICER,
                                "Cán bộ một cửa",
                                false,
                                today,
                                null),
                        Gift.OF_THE_OPERATOR);
        Procedures procedures = beans.getBean(Procedures.class);
        var writer = holding(office.specialist(), Role.ONE_STOP_OFFICER);
        var entered = procedures.write(writer, office.agency().id(), facts(code));
        ProcedureId procedure = entered.procedure().id();
        procedures.publish(office.leader(), procedure, 1, decision, today);
        Workflows workflows = beans.getBean(Workflows.class);
        workflows.keep(writer, procedure, workflow, 0);
        workflows.publish(office.leader(), procedure, 1, decision, today);
        return new OneStopShop(office, code, procedure, beans);
    }

    /** Code of what is applied for. */
    public ProcedureCode code() {
        return code;
    }

    public Office office() {
        return office;
    }

    /** Who sits at the counter. */
    public Actor officer() {
        return officer;
    }

    /** What is applied for. */
    public ProcedureId procedure() {
        return procedure;
    }

    Application application(CaseId id) {
        return Application.onPaper(
                id,
                code,
                office.agency().id(),
                ChannelKind.COUNTER,
                applicant(),
                List.of(new BroughtPaper("G1", "Đơn đề nghị", 1, 0, null, Instant.EPOCH)));
    }

    static ApplicantFacts applicant() {
        return new ApplicantFacts(
                ApplicantKind.CITIZEN,
                "Nguyễn Thị Lơ Thơ",
                LocalDate.of(1987, 3, 8),
                "001187000018",
                "",
                new Contact("0900000018", "gia.dinh@example.org", "Tổ 3, phường Thử"));
    }

    /** Entered at the counter and not accepted yet. */
    public Case entered() {
        return counter.enter(officer, application(CaseId.random()));
    }

    /** Entered and accepted. */
    public Case accepted() {
        Case one = entered();
        return moves.move(officer, one.id(), one.revision(), on("tham-dinh"));
    }

    /** Forward to this step. */
    public static MoveOrder on(String step) {
        return MoveOrder.on(new Way(Outcome.MOVE, new StepKey(step)));
    }

    /** The same person in one role alone. */
    public static Actor holding(Actor person, Role role) {
        return new Actor(person.person(), person.fullName(), person.agency(), Set.of(role), person.units());
    }

    private static ProcedureFacts facts(ProcedureCode code) {
        return NationalForm.stored("""
                {"MATTHC": "%s", "TENTTHC": "Cấp giấy xác nhận giả định",
                 "LINHVUCTHUCHIEN": [{"MALINHVUC": "L1", "TENLINHVUC": "Đất đai"}],
                 "CACHTHUCTHUCHIEN": [{"KENH": "1", "THOIGIAN": [{"THOIGIANGIAIQUYET": 5, "DONVITINH": "Ngày làm việc",
                   "MOTA": "", "PHILEPHI": []}]}, {"KENH": "2", "THOIGIAN": [{"THOIGIANGIAIQUYET": 5,
                   "DONVITINH": "Ngày làm việc", "MOTA": "", "PHILEPHI": [{"MAPHILEPHI": "", "SOTIEN": 50000,
                   "DONVI": "Đồng", "MOTA": "", "URL": ""}]}]}], "MUCDO": "Toàn trình",
                 "THANHPHANHOSO": [{"TRUONGHOP": "", "GIAYTO": [{"MAGIAYTO": "G1", "TENGIAYTO": "Đơn đề nghị",
                   "SOBANCHINH": 1, "SOBANSAO": 0, "TENMAUDON": "", "URL": ""}]}]}
                """.formatted(code));
    }
}
