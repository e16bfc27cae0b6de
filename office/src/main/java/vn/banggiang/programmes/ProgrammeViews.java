package vn.banggiang.programmes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.programmes.plan.PlanCells;
import vn.banggiang.programmes.plan.PlanColumn;
import vn.banggiang.programmes.progress.Progress;
import vn.banggiang.programmes.progress.Reckoning;

/** Programmes as people see them: what is planned, and how far it has come. */
@Service
public class ProgrammeViews {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final ProgrammeStore store;
    private final ProgrammeRights rights;
    private final NodeStore nodes;
    private final KnownCodes codes;
    private final GivenTasks tasks;
    private final ProgrammeJournal journal;
    private final Clock clock;

    ProgrammeViews(
            ProgrammeStore store,
            ProgrammeRights rights,
            NodeStore nodes,
            KnownCodes codes,
            GivenTasks tasks,
            ProgrammeJournal journal,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.nodes = nodes;
        this.codes = codes;
        this.tasks = tasks;
        this.journal = journal;
        this.clock = clock;
    }

    /** The programme with its progress of today; NOT_FOUND for who may not see it. */
    @Transactional
    public ProgrammeView see(Actor reader, ProgrammeId id) {
        Programme programme = programme(reader, id);
        journal.note(reader, "programmes.act.seen", programme, Map.of());
        return new ProgrammeView(programme, progress(programme));
    }

    /** The same for what is made of it, which the journal knows by itself. */
    @Transactional(readOnly = true)
    public ProgrammeView now(Actor reader, ProgrammeId id) {
        Programme programme = programme(reader, id);
        return new ProgrammeView(programme, progress(programme));
    }

    /** What is planned; NOT_FOUND for who may not see it. */
    @Transactional(readOnly = true)
    public Programme programme(Actor reader, ProgrammeId id) {
        rights.requireSight(reader, id);
        return store.find(id).orElseThrow(ProgrammesException::notFound);
    }

    /** What was measured of a node, the latest day first. */
    @Transactional(readOnly = true)
    public List<Reading> readings(Actor reader, ProgrammeId id, NodeId node) {
        return programme(reader, id)
                .node(node)
                .map(there -> nodes.readings(there.id()))
                .orElseThrow(ProgrammesException::notFound);
    }

    /** Those of these nodes whose tasks the reader may see. */
    public Set<NodeId> given(Actor reader, Collection<Node> some) {
        return tasks.seen(reader, some);
    }

    /** A node as the cells of a form, its days as people type them. */
    public Map<PlanColumn, String> cells(Programme programme, Node node) {
        Map<AgencyId, Agency> agencies = codes.agencies(programme);
        List<String> written = PlanCells.of(node.plan(), agency -> KnownCodes.code(agencies, agency), false);
        Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
        PlanColumn.ALL.forEach(column -> cells.put(column, written.get(PlanColumn.ALL.indexOf(column))));
        cells.put(PlanColumn.FROM, typed(node.plan().from()));
        cells.put(PlanColumn.TO, typed(node.plan().to()));
        return cells;
    }

    private static String typed(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    Progress progress(Programme programme) {
        return Reckoning.of(programme.plan(), tasks.known(programme.nodes()), VietnamTime.today(clock));
    }
}
