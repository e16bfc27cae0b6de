package vn.banggiang.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.programmes.plan.PlanCells;
import vn.banggiang.programmes.plan.PlanColumn;
import vn.banggiang.programmes.plan.PlannedNode;
import vn.banggiang.shell.FileAnswer;
import vn.banggiang.tables.Cell;
import vn.banggiang.tables.Column;
import vn.banggiang.tables.CsvFile;
import vn.banggiang.tables.SheetFormat;
import vn.banggiang.tables.Table;

/** A programme as a file that can be brought again and then changes nothing. The journal notes who took it. */
@Service
public class ProgrammeFiles {

    private static final int NARROW = 14;
    private static final int WIDE = 60;

    private final ProgrammeViews views;
    private final KnownCodes codes;
    private final ProgrammeJournal journal;

    ProgrammeFiles(ProgrammeViews views, KnownCodes codes, ProgrammeJournal journal) {
        this.views = views;
        this.codes = codes;
        this.journal = journal;
    }

    /** The file as an answer; NOT_FOUND for who may not see the programme. */
    public ResponseEntity<Resource> of(Actor reader, ProgrammeId id, ProgrammeFormat format) {
        Programme programme = views.programme(reader, id);
        ResponseEntity<Resource> file = file(programme, format);
        journal.note(reader, "programmes.act.exported", programme, Map.of("format", format.name()));
        return file;
    }

    private ResponseEntity<Resource> file(Programme programme, ProgrammeFormat format) {
        Map<AgencyId, Agency> agencies = codes.agencies(programme);
        Function<AgencyId, String> written = id -> KnownCodes.code(agencies, id);
        return switch (format) {
            case CSV ->
                FileAnswer.of(
                        "programme.csv",
                        CsvFile.MEDIA_TYPE,
                        target -> CsvFile.write(lines(programme, written), target));
            case XLSX -> FileAnswer.of(table(programme, written), SheetFormat.XLSX, "programme");
            case ODS -> FileAnswer.of(table(programme, written), SheetFormat.ODS, "programme");
        };
    }

    private static List<List<String>> lines(Programme programme, Function<AgencyId, String> codes) {
        return Stream.concat(
                        Stream.of(PlanCells.header()),
                        programme.plan().stream().map(node -> PlanCells.of(node, codes, true)))
                .toList();
    }

    private static Table table(Programme programme, Function<AgencyId, String> codes) {
        List<Column> columns = PlanColumn.ALL.stream()
                .map(column -> new Column(column.tag(), column == PlanColumn.NAME ? WIDE : NARROW))
                .toList();
        return new Table(
                "programme",
                columns,
                programme.plan().stream().map(node -> cells(node, codes)).toList());
    }

    private static List<Cell> cells(PlannedNode node, Function<AgencyId, String> codes) {
        List<Cell> cells = new ArrayList<>();
        PlanCells.of(node, codes, false).forEach(words -> cells.add(Cell.of(words)));
        cells.set(PlanColumn.ALL.indexOf(PlanColumn.FROM), Cell.of(node.from()));
        cells.set(PlanColumn.ALL.indexOf(PlanColumn.TO), Cell.of(node.to()));
        return cells;
    }
}
