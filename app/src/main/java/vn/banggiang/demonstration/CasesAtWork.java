package vn.banggiang.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.calendar.WorkingCalendar;
import vn.banggiang.cases.Application;
import vn.banggiang.cases.CaseMoves;
import vn.banggiang.cases.CaseReading;
import vn.banggiang.cases.CaseView;
import vn.banggiang.cases.Counter;
import vn.banggiang.cases.MoveOrder;
import vn.banggiang.cases.OpinionAnswer;
import vn.banggiang.cases.OpinionOrder;
import vn.banggiang.cases.Opinions;
import vn.banggiang.cases.facts.BroughtPaper;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseClock;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.cases.facts.Reply;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.Decision;
import vn.banggiang.procedures.ProcedureInForce;
import vn.banggiang.procedures.ProceduresInForce;
import vn.banggiang.procedures.facts.ChannelKind;
import vn.banggiang.procedures.facts.ExecutionLevel;
import vn.banggiang.procedures.facts.Paper;
import vn.banggiang.workflows.WorkflowModel;
import vn.banggiang.workflows.WorkflowModels;
import vn.banggiang.workflows.Workflows;
import vn.banggiang.workflows.steps.Exit;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.StepKind;
import vn.banggiang.workflows.steps.Way;

/**
 * The demonstration's one-stop shop: each procedure gets a workflow, and at its agencies people apply who do not exist. Each
 * case has an id of its own, so that a start that was killed goes on where it was.
 */
@Component
class CasesAtWork {

    private static final int OF_A_PROCEDURE = 6;
    private static final int COMMUNES = 3;
    /** Working days from which on other agencies are asked. */
    private static final int LONG = 15;

    private static final int ASKED = 3;

    private final ProceduresInForce procedures;
    private final Workflows workflows;
    private final WorkflowModels models;
    private final Counter counter;
    private final CaseMoves moves;
    private final CaseReading reading;
    private final Opinions opinions;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CasesAtWork(
            ProceduresInForce procedures,
            Workflows workflows,
            WorkflowModels models,
            Counter counter,
            CaseMoves moves,
            CaseReading reading,
            Opinions opinions,
            Directory directory,
            WorkingCalendar calendar,
            Clock clock) {
        this.procedures = procedures;
        this.workflows = workflows;
        this.models = models;
        this.counter = counter;
        this.moves = moves;
        this.reading = reading;
        this.opinions = opinions;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Plays what was not played yet. */
    void play(BooleanSupplier stopped) {
        for (int number = 1;
                number <= ProceduresAtWork.STORY.procedures().size() && !stopped.getAsBoolean();
                number++) {
            int place = number;
            procedures.called(ProcedureStory.Told.code(number)).ifPresent(procedure -> play(procedure, place, stopped));
        }
    }

    private void play(ProcedureInForce procedure, int number, BooleanSupplier stopped) {
        Played.act(() -> publish(procedure));
        List<AgencyId> places = places(procedure);
        for (int round = 0; round < OF_A_PROCEDURE && !places.isEmpty() && !stopped.getAsBoolean(); round++) {
            AgencyId place = places.get(round % places.size());
            var hours = new OfficeHours(calendar, clock.instant());
            var story = CaseStory.of(number, round);
            Played.act(() -> PlayedClock.at(
                    hours.before(story.daysAgo(), story.minute()), () -> begin(procedure, place, story)));
            Played.act(() ->
                    PlayedClock.at(hours.before(story.daysAgo() / 2, story.minute() + 90), () -> goOn(place, story)));
        }
    }

    /** Writes and publishes a workflow that fits the procedure's time. */
    private void publish(ProcedureInForce procedure) {
        Optional<Actor> writer = holder(procedure.keeper(), Role.HEAD_OF_UNIT);
        Optional<Actor> publisher = holder(procedure.keeper(), Role.LEADER);
        if (writer.isEmpty()
                || publisher.isEmpty()
                || workflows.inForce(procedure.id()).isPresent()) {
            return;
        }
        WorkflowModel model = models.called(model(procedure)).orElseThrow();
        var decided = VietnamTime.today(clock).minusDays(40);
        var decision = new Decision(
                "88/QĐ-UBND", decided, directory.agency(procedure.keeper()).name(), null);
        int revision = workflows
                .draft(writer.get(), procedure.id())
                .map(draft -> draft.revision())
                .orElse(0);
        var draft = workflows.keep(writer.get(), procedure.id(), model.workflow(), revision);
        workflows.publish(publisher.get(), procedure.id(), draft.revision(), decision, decided);
    }

    private static String model(ProcedureInForce procedure) {
        int days = procedure.facts().channels().stream()
                .flatMap(channel -> channel.terms().stream())
                .map(term -> term.amount() == null ? 0 : term.amount().intValue())
                .max(Integer::compare)
                .orElse(0);
        boolean commune = procedure.facts().tiers().contains(ExecutionLevel.COMMUNE);
        if (days < 2) {
            return "trong-ngay";
        }
        if (commune) {
            return "cap-xa";
        }
        if (days >= LONG) {
            return "lay-y-kien";
        }
        return days < 5 ? "cong-bo" : "cap-so";
    }

    /** Agencies where somebody of each role works who is needed. */
    private List<AgencyId> places(ProcedureInForce procedure) {
        return procedure.performers().stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .filter(agency -> List.of(Role.ONE_STOP_OFFICER, Role.SPECIALIST, Role.LEADER).stream()
                        .allMatch(role -> holder(agency, role).isPresent()))
                .filter(agency -> directory.agency(agency).level() == AgencyLevel.COMMUNE
                        || holder(agency, Role.HEAD_OF_UNIT).isPresent())
                .limit(COMMUNES)
                .toList();
    }

    private void begin(ProcedureInForce procedure, AgencyId place, CaseStory story) {
        Actor officer = holder(place, Role.ONE_STOP_OFFICER).orElseThrow();
        List<BroughtPaper> papers = procedure.facts().papers().stream()
                .flatMap(set -> set.papers().stream())
                .map(paper -> brought(paper, clock.instant()))
                .toList();
        Case one = counter.enter(
                officer,
                Application.onPaper(
                        story.id(), procedure.facts().code(), place, ChannelKind.COUNTER, story.applicant(), papers));
        if (one.state() == CaseState.SUBMITTED && one.revision() == 1 && story.ending() != CaseStory.Ending.SENT) {
            if (story.ending() == CaseStory.Ending.REFUSED) {
                moves.move(
                        officer,
                        one.id(),
                        1,
                        new MoveOrder(
                                new Way(Outcome.REFUSE, null), "Không thuộc thẩm quyền tiếp nhận của cơ quan.", null));
            } else {
                moves.accept(officer, one);
            }
        }
    }

    private void goOn(AgencyId place, CaseStory story) {
        Actor officer = holder(place, Role.ONE_STOP_OFFICER).orElseThrow();
        for (int step = 0; step < story.steps(); step++) {
            CaseView view = reading.see(officer, story.id());
            boolean extended =
                    view.one().running().filter(CaseClock::isExtended).isPresent();
            if (view.one().state() != CaseState.IN_PROGRESS || extended) {
                return;
            }
            Actor worker = holder(place, view.step().role()).orElseThrow();
            if (view.step().kind() == StepKind.CONSULT) {
                consult(worker, story.id());
                return;
            }
            order(view, story, step)
                    .ifPresent(
                            order -> moves.move(worker, story.id(), view.one().revision(), order));
        }
    }

    /** Some other agencies are asked, and the first of them answers. */
    private void consult(Actor worker, CaseId id) {
        AgencyId province = directory.province().map(Agency::id).orElseThrow();
        List<AgencyId> others = directory.agencies().stream()
                .filter(agency -> agency.level() == AgencyLevel.PROVINCE)
                .map(Agency::id)
                .filter(agency -> !agency.equals(worker.agency()) && !agency.equals(province))
                .filter(agency -> holder(agency, Role.SPECIALIST).isPresent())
                .skip(Math.floorMod(id.hashCode(), ASKED))
                .limit(ASKED)
                .toList();
        opinions.ask(worker, id, new OpinionOrder(others, "Đề nghị cho ý kiến về hồ sơ trong phạm vi quản lý.", 0));
        others.stream()
                .limit(1)
                .flatMap(first -> holder(first, Role.SPECIALIST).stream())
                .forEach(answering -> opinions.answer(
                        answering, id, 1, OpinionAnswer.of(Reply.AGREES, "Hồ sơ phù hợp, không có ý kiến khác.")));
    }

    /** What the story ends with, where the step lets it; else the first way on, once for each step of the story. */
    private static Optional<MoveOrder> order(CaseView view, CaseStory story, int step) {
        Outcome wanted = story.ending().outcome();
        Optional<Exit> ending = exit(view, wanted).filter(exit -> wanted != Outcome.MOVE);
        boolean fresh = view.passages().size() == step + 2;
        return ending.or(() -> exit(view, Outcome.MOVE)
                        .filter(exit -> fresh && view.step().kind() != StepKind.DECIDE))
                .map(exit -> ordered(exit, view, story));
    }

    private static Optional<Exit> exit(CaseView view, Outcome outcome) {
        return view.step().exits().stream()
                .filter(exit -> exit.outcome() == outcome)
                .findFirst();
    }

    private static MoveOrder ordered(Exit exit, CaseView view, CaseStory story) {
        return new MoveOrder(
                Way.of(exit),
                exit.outcome() == Outcome.MOVE ? "" : story.ending().words(),
                exit.outcome() == Outcome.EXTEND && view.due() != null
                        ? VietnamTime.day(view.due().at()).plusDays(7)
                        : null);
    }

    private static BroughtPaper brought(Paper paper, Instant now) {
        return new BroughtPaper(paper.code(), paper.name(), paper.originals(), paper.copies(), null, now);
    }

    private Optional<Actor> holder(AgencyId agency, Role role) {
        List<Post> staff = directory.staff(agency);
        return staff.stream()
                .filter(post -> post.role() == role)
                .findFirst()
                .map(post -> OfficeCast.actor(staff, post));
    }
}
