package vn.banggiang.workflows;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.Opening;
import vn.banggiang.calendar.WorkingTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.OpeningTimes;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.ProcedureInForce;
import vn.banggiang.procedures.ProceduresInForce;
import vn.banggiang.workflows.steps.Exit;
import vn.banggiang.workflows.steps.Step;
import vn.banggiang.workflows.steps.StepKind;
import vn.banggiang.workflows.steps.Workflow;

/** Plays a workflow through without a case: who gets it, for how long, until when, and what is printed. Nothing is stored. */
@Component
public class DryRun {

    private static final int MOST = 60;

    private final ProceduresInForce procedures;
    private final LegalTime legalTime;
    private final OpeningTimes hours;
    private final WorkingTime time;
    private final Directory directory;
    private final Clock clock;

    DryRun(
            ProceduresInForce procedures,
            LegalTime legalTime,
            OpeningTimes hours,
            WorkingTime time,
            Directory directory,
            Clock clock) {
        this.procedures = procedures;
        this.legalTime = legalTime;
        this.hours = hours;
        this.time = time;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * As if it were sent now to the agency that keeps the procedure, and each step took all of its time.
     *
     * @param taken which exit of each step is taken, counted from 0; what a step does not have ends the run
     */
    public Run play(ProcedureId id, Workflow workflow, List<Integer> taken) {
        ProcedureInForce procedure = procedures.today(id).orElseThrow(Workflows::notFound);
        Opening opening = hours.of(procedure.keeper());
        Instant now = clock.instant();
        List<Stop> stops = new ArrayList<>();
        Optional<Step> at = Optional.of(workflow.start());
        boolean ended = false;
        for (int place = 0; at.isPresent() && place < MOST; place++) {
            Step step = at.get();
            Instant due = time.plus(now, step.minutes(), opening);
            Optional<Exit> exit = exit(step, taken, place);
            stops.add(
                    new Stop(step, people(procedure.keeper(), step), due, exit, exit.flatMap(way -> sheet(step, way))));
            ended = exit.filter(way -> way.outcome().ends()).isPresent();
            at = exit.filter(way -> !way.outcome().ends())
                    .map(way -> way.next().flatMap(workflow::step).orElse(step));
            now = due;
        }
        long allowed = legalTime.minutes(procedure);
        long given = allowed > 0 ? allowed : workflow.longest();
        return new Run(stops, time.plus(clock.instant(), given, opening), ended);
    }

    private static Optional<Exit> exit(Step step, List<Integer> taken, int place) {
        return place < taken.size()
                        && taken.get(place) >= 0
                        && taken.get(place) < step.exits().size()
                ? Optional.of(step.exits().get(taken.get(place)))
                : Optional.empty();
    }

    private List<String> people(AgencyId agency, Step step) {
        return directory.holders(agency, step.role()).stream()
                .map(post -> post.fullName())
                .distinct()
                .toList();
    }

    /** Message key of the statutory form that this prints. */
    private static Optional<String> sheet(Step step, Exit exit) {
        return switch (exit.outcome()) {
            case MOVE -> step.kind() == StepKind.RECEIVE ? Optional.of("workflows.prints.receipt") : Optional.empty();
            case ASK_COMPLETION -> Optional.of("workflows.prints.completion");
            case REFUSE -> Optional.of("workflows.prints.refusal");
            case EXTEND -> Optional.of("workflows.prints.apology");
            case STOP -> Optional.of("workflows.prints.stop");
            case FINISH -> Optional.empty();
        };
    }

    /**
     * What was played.
     *
     * @param due the appointed day, counted in working minutes
     * @param ended whether nothing more would become of the case
     */
    public record Run(List<Stop> stops, Instant due, boolean ended) {

        /** Copies the list. */
        public Run {
            stops = List.copyOf(stops);
        }
    }

    /**
     * That the case would stand at a step.
     *
     * @param people who hold the role at the agency that keeps the procedure
     * @param due when the step is to be done
     * @param taken the way that was chosen; empty where one is to be chosen
     * @param sheet message key of the form that it prints
     */
    public record Stop(Step step, List<String> people, Instant due, Optional<Exit> taken, Optional<String> sheet) {

        /** Copies the list. */
        public Stop {
            people = List.copyOf(people);
        }
    }
}
