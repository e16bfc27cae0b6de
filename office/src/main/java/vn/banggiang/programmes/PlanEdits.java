package vn.banggiang.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.programmes.plan.Fault;
import vn.banggiang.programmes.plan.PlanCells;
import vn.banggiang.programmes.plan.PlanColumn;
import vn.banggiang.programmes.plan.PlanFile;
import vn.banggiang.programmes.plan.PlanReading;

/** Adds, changes and removes single lines of a programme. What a file may not say a form may not either. */
@Service
public class PlanEdits {

    private final Programmes programmes;
    private final PlanChanges changes;
    private final KnownCodes codes;

    PlanEdits(Programmes programmes, PlanChanges changes, KnownCodes codes) {
        this.programmes = programmes;
        this.changes = changes;
        this.codes = codes;
    }

    /**
     * Writes a line.
     *
     * @param version that the person saw
     * @param cells by column; where no line has their code, it is a new one behind all others
     */
    @Transactional
    public void write(Actor by, ProgrammeId id, int version, Map<PlanColumn, String> cells) {
        Programme programme = programmes.toChange(by, id, version);
        String code = cells.getOrDefault(PlanColumn.CODE, "").strip();
        List<List<String>> rows = new ArrayList<>(rows(programme));
        List<String> written = PlanColumn.ALL.stream()
                .map(column -> PlanCells.written(cells.getOrDefault(column, "")))
                .toList();
        int place = place(programme, code);
        if (place < 0) {
            rows.add(written);
        } else {
            rows.set(place, written);
        }
        apply(by, programme, rows, place < 0 ? rows.size() - 1 : place);
    }

    /** Removes a line and everything below it. */
    @Transactional
    public void remove(Actor by, ProgrammeId id, int version, String code) {
        Programme programme = programmes.toChange(by, id, version);
        if (programme.node(code).isEmpty()) {
            return;
        }
        List<String> gone = new ArrayList<>(List.of(code));
        for (int i = 0; i < gone.size(); i++) {
            String parent = gone.get(i);
            programme.plan().stream()
                    .filter(node -> parent.equals(node.parent()))
                    .forEach(node -> gone.add(node.code()));
        }
        changes.apply(
                by,
                programme,
                programme.plan().stream()
                        .filter(node -> !gone.contains(node.code()))
                        .toList());
    }

    private void apply(Actor by, Programme programme, List<List<String>> rows, int place) {
        PlanReading reading = PlanFile.check(rows, codes.of(programme));
        // The line's own fault is said first; others follow from it.
        Stream<Fault> faults = reading.faults().stream();
        long line = place + 2L;
        faults.min((one, other) -> Boolean.compare(one.line() != line, other.line() != line))
                .ifPresent(fault -> {
                    throw ProgrammesException.invalid(
                            fault.column(), fault.key(), fault.args().toArray());
                });
        changes.apply(by, programme, reading.nodes());
    }

    private static int place(Programme programme, String code) {
        return programme.plan().stream().map(node -> node.code()).toList().indexOf(code);
    }

    private List<List<String>> rows(Programme programme) {
        Map<AgencyId, Agency> agencies = codes.agencies(programme);
        return programme.plan().stream()
                .map(node -> PlanCells.of(node, agency -> KnownCodes.code(agencies, agency), true))
                .toList();
    }
}
