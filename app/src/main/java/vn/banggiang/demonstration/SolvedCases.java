package vn.banggiang.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.WorkingCalendar;
import vn.banggiang.cases.Application;
import vn.banggiang.cases.CaseMoves;
import vn.banggiang.cases.CaseReading;
import vn.banggiang.cases.CaseResults;
import vn.banggiang.cases.CaseView;
import vn.banggiang.cases.Counter;
import vn.banggiang.cases.MoveOrder;
import vn.banggiang.cases.ResultWords;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.outgoing.IssueOrder;
import vn.banggiang.outgoing.Issuing;
import vn.banggiang.outgoing.OutgoingDocuments;
import vn.banggiang.outgoing.Signing;
import vn.banggiang.procedures.ProcedureInForce;
import vn.banggiang.procedures.ProceduresInForce;
import vn.banggiang.procedures.facts.ChannelKind;
import vn.banggiang.signatories.Pens;
import vn.banggiang.workflows.steps.Exit;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.StepKind;
import vn.banggiang.workflows.steps.Way;

/**
 * Cases of the demonstration that come to their end: a result that is drafted, signed, numbered and sealed, and most of them
 * handed over. Results are of the day on which they are played, since a register of documents goes forward alone.
 */
@Component
class SolvedCases {

    private static final int MOST = 24;
    private static final int MOST_STEPS = 10;
    private static final int DAYS = 5;
    /** So many later a case is looked at again: its result was heard of by then. */
    private static final int LATER = 4;

    private final ProceduresInForce procedures;
    private final Counter counter;
    private final CaseMoves moves;
    private final CaseReading reading;
    private final CaseResults results;
    private final OutgoingDocuments documents;
    private final Signing signing;
    private final Issuing issuing;
    private final Pens pens;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SolvedCases(
            ProceduresInForce procedures,
            Counter counter,
            CaseMoves moves,
            CaseReading reading,
            CaseResults results,
            OutgoingDocuments documents,
            Signing signing,
            Issuing issuing,
            Pens pens,
            Directory directory,
            WorkingCalendar calendar,
            Clock clock) {
        this.procedures = procedures;
        this.counter = counter;
        this.moves = moves;
        this.reading = reading;
        this.results = results;
        this.documents = documents;
        this.signing = signing;
        this.issuing = issuing;
        this.pens = pens;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    private record Told(ProcedureInForce procedure, OfficeCast office, Actor officer, CaseId id, int number) {}

    /** Plays what was not played yet. */
    void play(BooleanSupplier stopped) {
        List<Told> told = told();
        for (int number = 0; number < told.size() + LATER && !stopped.getAsBoolean(); number++) {
            if (number < told.size()) {
                Told one = told.get(number);
                Played.act(() -> decide(one));
            }
            if (number >= LATER && number % LATER != 0) {
                Told before = told.get(number - LATER);
                Played.act(() -> handOver(before));
            }
        }
    }

    /** One of each procedure that an agency does whose people are all there. */
    private List<Told> told() {
        List<Told> told = new ArrayList<>();
        for (int number = 1; number <= ProceduresAtWork.STORY.procedures().size() && told.size() < MOST; number++) {
            int place = number;
            procedures
                    .called(ProcedureStory.Told.code(number))
                    .flatMap(procedure -> told(procedure, place))
                    .ifPresent(told::add);
        }
        return told;
    }

    private Optional<Told> told(ProcedureInForce procedure, int number) {
        return procedure.performers().stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .map(directory::agency)
                .flatMap(agency -> OfficeCast.of(agency, directory).stream())
                .flatMap(office -> officer(office.agency()).stream()
                        .map(officer -> new Told(procedure, office, officer, new CaseId(id("case", number)), number)))
                .findFirst();
    }

    private Optional<Actor> officer(Agency agency) {
        var staff = directory.staff(agency.id());
        return staff.stream()
                .filter(post -> post.role() == Role.ONE_STOP_OFFICER)
                .findFirst()
                .map(post -> OfficeCast.actor(staff, post));
    }

    private void decide(Told told) {
        var hours = new OfficeHours(calendar, clock.instant());
        int daysAgo = 1 + told.number() % DAYS;
        PlayedClock.at(hours.before(daysAgo, told.number() * 11), () -> receive(told));
        PlayedClock.at(hours.before(daysAgo / 2, told.number() * 11 + 60), () -> workThrough(told));
        issue(told);
    }

    private void receive(Told told) {
        Case one = counter.enter(
                told.officer(),
                Application.onPaper(
                        told.id(),
                        told.procedure().facts().code(),
                        told.office().agency().id(),
                        ChannelKind.COUNTER,
                        CaseStory.of(told.number(), MOST).applicant(),
                        List.of()));
        if (one.state() == CaseState.SUBMITTED && one.revision() == 1) {
            moves.accept(told.officer(), one);
        }
    }

    /** To the step at which it is decided; its specialist drafts the result on the way. */
    private void workThrough(Told told) {
        for (int step = 0; step < MOST_STEPS; step++) {
            CaseView view = reading.see(told.officer(), told.id());
            if (view.one().state() != CaseState.IN_PROGRESS
                    || view.step().kind() == StepKind.DECIDE
                    || view.step().kind() == StepKind.CONSULT) {
                return;
            }
            Actor worker = worker(told, view.step().role());
            if (view.step().role() == Role.SPECIALIST && results.of(told.id()).isEmpty()) {
                results.draft(worker, told.id(), document(told), words(told));
            }
            Exit on = view.step().exits().stream()
                    .filter(exit -> exit.outcome() == Outcome.MOVE)
                    .findFirst()
                    .orElseThrow();
            moves.move(worker, told.id(), view.one().revision(), MoveOrder.on(Way.of(on)));
        }
    }

    /** By real signatures and seals. */
    private void issue(Told told) {
        CaseView view = reading.see(told.officer(), told.id());
        if (view.one().state() != CaseState.IN_PROGRESS || view.step().kind() != StepKind.DECIDE) {
            return;
        }
        OfficeCast office = told.office();
        OutgoingId document = document(told);
        documents.submit(office.specialist(), document);
        documents.approve(office.head(), document, "");
        signing.sign(office.leader(), document, pens.of(office.leader(), Certification.PIN));
        issuing.issue(office.clerk(), document, IssueOrder.PLAIN);
    }

    private void handOver(Told told) {
        CaseView view = reading.see(told.officer(), told.id());
        if (view.one().state() == CaseState.DECIDED) {
            moves.move(
                    told.officer(),
                    told.id(),
                    view.one().revision(),
                    new MoveOrder(new Way(Outcome.FINISH, null), "", null));
        }
    }

    private static Actor worker(Told told, Role role) {
        return switch (role) {
            case ONE_STOP_OFFICER -> told.officer();
            case HEAD_OF_UNIT -> told.office().head();
            case LEADER -> told.office().leader();
            default -> told.office().specialist();
        };
    }

    private static ResultWords words(Told told) {
        String what = told.procedure().facts().name();
        return new ResultWords(
                DocumentType.THONG_BAO,
                "kết quả giải quyết thủ tục " + what,
                "Hồ sơ đã được thẩm định và đủ điều kiện theo quy định.\n\nKết quả này là của dữ liệu minh họa, không có giá trị pháp lý.",
                told.office().leader().person());
    }

    private static OutgoingId document(Told told) {
        return new OutgoingId(id("result", told.number()));
    }

    private static UUID id(String what, int number) {
        return UUID.nameUUIDFromBytes(
                ("banggiang/demonstration/solved " + what + " " + number).getBytes(StandardCharsets.UTF_8));
    }
}
