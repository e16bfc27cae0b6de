package vn.banggiang.procedures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.facts.ExecutionLevel;
import vn.banggiang.procedures.facts.ProcedureCode;
import vn.banggiang.procedures.facts.ProcedureFacts;
import vn.banggiang.procedures.facts.ProceduresException;
import vn.banggiang.publicpages.PublicFrame;

/** The catalogue: procedures are written, published by a decision and a second pair of eyes, changed by newer versions, ended. */
@Service
public class Procedures {

    private final ProcedureStore store;
    private final ProcedureRights rights;
    private final Performers performers;
    private final Directory directory;
    private final PublicFrame portals;
    private final Journal journal;
    private final Clock clock;

    Procedures(
            ProcedureStore store,
            ProcedureRights rights,
            Performers performers,
            Directory directory,
            PublicFrame portals,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.performers = performers;
        this.directory = directory;
        this.portals = portals;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the person may see of it; {@code procedures.not-found} where that is nothing. */
    @Transactional(readOnly = true)
    public ProcedureView see(Actor reader, ProcedureId id) {
        return seen(reader, view(store.find(id).orElseThrow(Procedures::notFound)));
    }

    /** The one with this code, if it is there and the person may see anything of it. */
    @Transactional(readOnly = true)
    public Optional<ProcedureView> called(Actor reader, ProcedureCode code) {
        return store.called(code)
                .map(this::view)
                .filter(view -> isVisible(reader, view))
                .map(view -> seen(reader, view));
    }

    /**
     * Writes what is said of a procedure now, as a draft: the first time it is entered for the agency. The same once more
     * changes nothing.
     *
     * @param agency that shall keep a new one; one that is there stays where it is
     */
    @Transactional
    public ProcedureView write(Actor writer, AgencyId agency, ProcedureFacts facts) {
        Procedure procedure = entered(writer, agency, facts.code());
        rights.requireWriter(writer, procedure.agency());
        ProcedureView before = view(procedure);
        if (!before.versions().isEmpty() && before.newest().facts().equals(facts)) {
            return before;
        }
        int number = before.versions().isEmpty() ? 1 : before.newest().number() + 1;
        store.write(procedure, number, facts, performers.of(facts), writer.person(), clock.instant());
        note(writer, "procedures.act.written", procedure, Map.of("number", String.valueOf(number)));
        return view(procedure);
    }

    /**
     * Publishes the newest version, which somebody else wrote. Twice is once.
     *
     * @param number of the version that the publisher read
     */
    @Transactional
    public void publish(Actor publisher, ProcedureId id, int number, Decision decision, LocalDate effective) {
        Procedure procedure = store.locked(id).orElseThrow(Procedures::notFound);
        ProcedureView view = view(procedure);
        rights.requirePublisher(publisher, procedure.agency());
        ProcedureVersion newest = view.newest();
        if (newest.number() != number) {
            throw ProceduresException.conflict("procedures.changed-meanwhile");
        }
        if (newest.publication() != null) {
            return;
        }
        if (newest.writtenBy().equals(publisher.person())) {
            throw ProceduresException.forbidden("procedures.author-publishes-not");
        }
        store.publish(procedure, number, new Publication(decision, effective, publisher.person(), clock.instant()));
        changed(procedure, view);
        note(publisher, "procedures.act.published", procedure, Map.of("decision", decision.code()));
    }

    /** Ends it from a day on; once it has ended, or never was published, nothing happens. */
    @Transactional
    public void end(Actor publisher, ProcedureId id, Decision decision, LocalDate ends) {
        Procedure procedure = store.locked(id).orElseThrow(Procedures::notFound);
        rights.requirePublisher(publisher, procedure.agency());
        ProcedureView view = view(procedure);
        ProcedureStanding standing = view.standing(ends);
        if (standing != ProcedureStanding.IN_FORCE && standing != ProcedureStanding.CHANGED) {
            return;
        }
        store.end(procedure, new Ending(decision, ends, publisher.person(), clock.instant()));
        changed(procedure, view);
        note(publisher, "procedures.act.ended", procedure, Map.of("decision", decision.code()));
    }

    private Procedure entered(Actor writer, AgencyId agency, ProcedureCode code) {
        Optional<Procedure> there = store.called(code);
        if (there.isEmpty()) {
            rights.requireWriter(writer, agency);
            var fresh = new Procedure(ProcedureId.random(), code, agency, writer.person(), clock.instant());
            if (store.add(fresh)) {
                note(writer, "procedures.act.entered", fresh, Map.of("code", code.value()));
            }
        }
        Procedure procedure = store.called(code).orElseThrow(Procedures::notFound);
        return store.locked(procedure.id()).orElseThrow(Procedures::notFound);
    }

    private ProcedureView view(Procedure procedure) {
        return new ProcedureView(
                procedure,
                store.versions(procedure.id()),
                store.ending(procedure.id()).orElse(null));
    }

    /** Without drafts for who may not see them. */
    private ProcedureView seen(Actor reader, ProcedureView view) {
        if (!isVisible(reader, view)) {
            throw notFound();
        }
        if (rights.maySeeDrafts(reader, view.procedure().agency())) {
            return view;
        }
        return new ProcedureView(
                view.procedure(),
                view.versions().stream()
                        .filter(version -> version.publication() != null)
                        .toList(),
                view.ending());
    }

    private boolean isVisible(Actor reader, ProcedureView view) {
        return !view.versions().isEmpty()
                && (rights.maySeeDrafts(reader, view.procedure().agency())
                        || view.versions().stream().anyMatch(version -> version.publication() != null));
    }

    /** Every portal that shows it: the keeper's, those of all who do it before and now, the province's. */
    private void changed(Procedure procedure, ProcedureView view) {
        Set<AgencyId> shown = new HashSet<>();
        shown.add(procedure.agency());
        view.versions().forEach(version -> shown.addAll(performers.of(version.facts())));
        directory.province().map(Agency::id).ifPresent(shown::add);
        if (view.versions().stream().anyMatch(version -> version.facts().tiers().contains(ExecutionLevel.COMMUNE))) {
            shown.addAll(communes());
        }
        shown.forEach(portals::changed);
    }

    private Collection<AgencyId> communes() {
        return directory.agencies().stream()
                .filter(agency -> agency.level() == AgencyLevel.COMMUNE)
                .map(Agency::id)
                .toList();
    }

    private void note(Actor by, String act, Procedure procedure, Map<String, String> details) {
        journal.record(new JournalEntry(
                by.person().value(), by.agency().value(), act, "procedure:" + procedure.id(), details));
    }

    static ProceduresException notFound() {
        return ProceduresException.missing("procedures.not-found");
    }
}
