package vn.banggiang.procedures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.procedures.facts.ExecutionLevel;
import vn.banggiang.procedures.facts.ProcedureCode;
import vn.banggiang.procedures.facts.ProcedureFacts;

/** Procedures as those who apply and those who work on what is applied for need them: published versions alone. */
@Service
@Transactional(readOnly = true)
public class ProceduresInForce {

    private final ProcedureStore store;
    private final Performers performers;
    private final Directory directory;
    private final Clock clock;

    ProceduresInForce(ProcedureStore store, Performers performers, Directory directory, Clock clock) {
        this.store = store;
        this.performers = performers;
        this.directory = directory;
        this.clock = clock;
    }

    /** The one with this code, as it is done today. */
    public Optional<ProcedureInForce> called(ProcedureCode code) {
        return store.called(code).flatMap(procedure -> on(procedure, VietnamTime.today(clock)));
    }

    /** This one as it is done today. */
    public Optional<ProcedureInForce> today(ProcedureId id) {
        return store.find(id).flatMap(procedure -> on(procedure, VietnamTime.today(clock)));
    }

    /** What this published version said, whatever is in force now; {@code procedures.not-found}. */
    public ProcedureInForce version(ProcedureId id, int number) {
        Procedure procedure = store.find(id).orElseThrow(Procedures::notFound);
        return store.versions(id).stream()
                .filter(version -> version.number() == number && version.publication() != null)
                .findFirst()
                .map(version -> inForce(procedure, version))
                .orElseThrow(Procedures::notFound);
    }

    private Optional<ProcedureInForce> on(Procedure procedure, LocalDate day) {
        var view = new ProcedureView(
                procedure,
                store.versions(procedure.id()),
                store.ending(procedure.id()).orElse(null));
        return view.inForce(day).map(version -> inForce(procedure, version));
    }

    private ProcedureInForce inForce(Procedure procedure, ProcedureVersion version) {
        return new ProcedureInForce(
                procedure.id(),
                version.number(),
                procedure.agency(),
                version.facts(),
                performing(procedure.agency(), version.facts()));
    }

    private Set<AgencyId> performing(AgencyId keeper, ProcedureFacts facts) {
        Set<AgencyId> all = new LinkedHashSet<>(performers.of(facts));
        if (facts.tiers().contains(ExecutionLevel.COMMUNE)) {
            directory.agencies().stream()
                    .filter(agency -> agency.level() == AgencyLevel.COMMUNE)
                    .map(Agency::id)
                    .forEach(all::add);
        }
        boolean ofCommunes = facts.tiers().equals(Set.of(ExecutionLevel.COMMUNE));
        // What is done at departments is done where it is kept, also where the national list names that agency
        // otherwise.
        if (all.isEmpty() || !ofCommunes) {
            all.add(keeper);
        }
        return all;
    }
}
