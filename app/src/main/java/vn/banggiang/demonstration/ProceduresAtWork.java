package vn.banggiang.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.Decision;
import vn.banggiang.procedures.ProcedureStanding;
import vn.banggiang.procedures.ProcedureView;
import vn.banggiang.procedures.Procedures;
import vn.banggiang.procedures.facts.ProcedureFacts;

/**
 * The demonstration's procedures: a head of unit of the agency that keeps it writes each, its leader publishes it.
 * Every procedure has a code of its own, so that a start that was killed goes on where it was.
 */
@Component
class ProceduresAtWork {

    static final ProcedureStory STORY = ProcedureStory.read();
    /** Those of one decision. */
    private static final int TOGETHER = 6;

    private static final int DAYS_BETWEEN = 25;

    private final Procedures procedures;
    private final Directory directory;
    private final Clock clock;

    ProceduresAtWork(Procedures procedures, Directory directory, Clock clock) {
        this.procedures = procedures;
        this.directory = directory;
        this.clock = clock;
    }

    /** Plays what was not played yet. */
    void play(BooleanSupplier stopped) {
        for (int number = 0; number < STORY.procedures().size() && !stopped.getAsBoolean(); number++) {
            publish(number);
        }
    }

    private void publish(int number) {
        ProcedureStory.Told told = STORY.procedures().get(number);
        Optional<AgencyId> keeper = told.keepers().stream()
                .flatMap(name -> directory.called(name).stream())
                .filter(agency -> !directory.holders(agency, Role.LEADER).isEmpty())
                .findFirst();
        Optional<Actor> writer = keeper.flatMap(agency -> holder(agency, Role.HEAD_OF_UNIT));
        Optional<Actor> publisher = keeper.flatMap(agency -> holder(agency, Role.LEADER));
        Optional<Agency> province = directory.province();
        if (keeper.isEmpty() || writer.isEmpty() || publisher.isEmpty() || province.isEmpty()) {
            return;
        }
        int decision = number / TOGETHER;
        LocalDate decided = VietnamTime.today(clock)
                .minusDays(40L + (long) DAYS_BETWEEN * (STORY.procedures().size() / TOGETHER - decision));
        Instant at = VietnamTime.start(decided).plus(10, ChronoUnit.HOURS);
        var decree = new Decision(
                (120 + 17 * decision) + "/QĐ-UBND", decided, province.get().name(), null);
        Played.act(
                at,
                () -> publish(
                        writer.get(),
                        publisher.get(),
                        told.facts(number + 1, directory.agency(keeper.get()).name()),
                        decree));
    }

    private void publish(Actor writer, Actor publisher, ProcedureFacts facts, Decision decision) {
        Optional<ProcedureView> there = procedures.called(publisher, facts.code());
        if (there.isPresent() && there.get().standing(decision.issued()) != ProcedureStanding.DRAFT) {
            return;
        }
        ProcedureView view = procedures.write(writer, publisher.agency(), facts);
        procedures.publish(
                publisher,
                view.procedure().id(),
                view.newest().number(),
                decision,
                decision.issued().plusDays(7));
    }

    private Optional<Actor> holder(AgencyId agency, Role role) {
        List<Post> staff = directory.staff(agency);
        return staff.stream()
                .filter(post -> post.role() == role)
                .findFirst()
                .map(post -> OfficeCast.actor(staff, post));
    }
}
