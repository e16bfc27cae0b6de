package vn.banggiang.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.applicants.ApplicantKind;
import vn.banggiang.applicants.Contact;
import vn.banggiang.cases.Application;
import vn.banggiang.cases.CaseMoves;
import vn.banggiang.cases.Counter;
import vn.banggiang.cases.facts.BroughtPaper;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.directory.Appointment;
import vn.banggiang.directory.Gift;
import vn.banggiang.directory.Personnel;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.Decision;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.facts.ChannelKind;
import vn.banggiang.procedures.facts.ProcedureCode;
import vn.banggiang.queues.Desk;
import vn.banggiang.queues.Queues;
import vn.banggiang.queues.TicketId;
import vn.banggiang.workflows.WorkflowEditor;
import vn.banggiang.workflows.WorkflowModels;
import vn.banggiang.workflows.Workflows;

/** An office's one-stop desk: its clerk sits there too, one case waits to be accepted, one is worked on. */
final class CasesAtTheCounter {

    private final ProcedureId procedure;
    private final ProcedureCode code;
    private final Actor officer;
    private final Office office;
    private final Counter counter;
    private final CaseMoves moves;
    private final TicketId ticket;
    private final Case waiting;
    private final Case accepted;
    private final AppliedFromHome home;
    private final CaseId sent;

    CasesAtTheCounter(BeanFactory beans, Office office, ProcedureId procedure, ProcedureCode code) {
        this.procedure = procedure;
        this.code = code;
        this.office = office;
        this.counter = beans.getBean(Counter.class);
        LocalDate day = LocalDate.of(2014, 7, 1);
        Actor clerk = office.clerk();
        var post = new Appointment(
                office.agency().id(), null, Role.ONE_STOP_OFFICER, "Cán bộ bộ phận một cửa", false, day, null);
        beans.getBean(Personnel.class).appoint(clerk.person(), post, Gift.OF_THE_OPERATOR);
        this.officer = new Actor(
                clerk.person(), clerk.fullName(), clerk.agency(), Set.of(Role.ONE_STOP_OFFICER), clerk.units());
        Workflows workflows = beans.getBean(Workflows.class);
        workflows.keep(
                officer,
                procedure,
                beans.getBean(WorkflowModels.class)
                        .called("cap-xa")
                        .orElseThrow()
                        .workflow(),
                0);
        workflows.publish(
                office.leader(), procedure, 1, new Decision("512/QĐ-UBND", day, "Ủy ban nhân dân tỉnh", null), day);
        beans.getBean(WorkflowEditor.class).begin(officer, procedure, 0);
        this.waiting = entered();
        this.moves = beans.getBean(CaseMoves.class);
        this.accepted = accepted();
        this.home = new AppliedFromHome(beans, office, code);
        this.sent = home.sent();
        isAnswered(beans.getBean(JdbcClient.class));
        Queues queues = beans.getBean(Queues.class);
        queues.open(officer);
        this.ticket = queues.draw(officer, TicketId.random()).id();
        queues.call(officer, new Desk("1"), null);
    }

    /** The office was asked for its opinion and gave it: nothing of it waits at a desk. */
    private void isAnswered(JdbcClient jdbc) {
        jdbc.sql("""
                INSERT INTO cases.consultation (dossier_id, ordinal, passage, agency_id, role, question, asked_at, due, reply,
                    replied_at, replied_by, words)
                VALUES (:id, 1, 2, :agency, 'SPECIALIST', 'Vị trí có phù hợp quy hoạch không?', now(), now(), 'DISAGREES', now(),
                    :person, 'Trùng quy hoạch giao thông')
                """)
                .param("id", accepted.id().value())
                .param("agency", office.agency().id().value())
                .param("person", office.specialist().person().value())
                .update();
    }

    /** The procedure that people apply for there. */
    ProcedureId procedure() {
        return procedure;
    }

    /** Of the procedure that people apply for there. */
    ProcedureCode code() {
        return code;
    }

    /** Who sits at the counter. */
    Actor officer() {
        return officer;
    }

    /** For the leader. */
    List<String> pagesOfTheLeader() {
        return home.pages();
    }

    /** For who sits at the counter. */
    List<String> pages() {
        return List.of(
                "/cases",
                "/queue",
                "/queue?desk=9",
                "/queue/tickets/" + ticket,
                "/cases?status=OVER&q=khongcogi",
                "/cases/new",
                "/cases/new?q=khongcogi",
                "/cases/new?procedure=" + code,
                "/cases/" + waiting.id(),
                "/cases/" + sent + "/form",
                "/cases/consultations",
                "/cases/consultations/" + accepted.id() + "/1",
                "/workflows/" + procedure + "/run",
                "/workflows/" + procedure + "/run?draft=true&way=0",
                "/workflows/" + procedure + "/steps/ky-ban-hanh",
                "/workflows",
                "/workflows?q=khongcogi",
                "/workflows/" + procedure);
    }

    /** For the specialist who works on it. */
    Stream<String> worked() {
        return Stream.of("/cases/" + accepted.id());
    }

    /** A new one, entered and accepted. */
    Case accepted() {
        return moves.accept(officer, entered());
    }

    private Case entered() {
        return counter.enter(
                officer,
                Application.onPaper(
                        CaseId.random(),
                        code,
                        office.agency().id(),
                        ChannelKind.COUNTER,
                        new ApplicantFacts(
                                ApplicantKind.CITIZEN,
                                "Nông Thị Giả",
                                LocalDate.of(1987, 3, 8),
                                "999187000018",
                                "",
                                new Contact("", "", "Tổ 3, phường Giả Định")),
                        List.of(new BroughtPaper("", "Đơn đề nghị", 1, 0, null, Instant.EPOCH))));
    }
}
