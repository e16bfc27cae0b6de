package vn.banggiang.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.Actor;
import vn.banggiang.tasks.TaskOverview.Grouping;
import vn.banggiang.tasks.TaskOverview.Line;

/**
 * The overview of a time as a báo cáo of the reader's agency (Decree 30, art. 24): by agency, unit, person and month, and
 * what is overdue by name. Its figures are those that the page shows to the same reader; the journal notes who took it.
 */
@Service
public class OverviewReport {

    /** More of what is overdue is for the list. */
    private static final int MOST_OVERDUE = 200;

    private final TaskOverview overview;
    private final TaskList list;
    private final ReportPaper paper;
    private final Directory directory;
    private final Journal journal;
    private final Clock clock;

    OverviewReport(
            TaskOverview overview,
            TaskList list,
            ReportPaper paper,
            Directory directory,
            Journal journal,
            Clock clock) {
        this.overview = overview;
        this.list = list;
        this.paper = paper;
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The PDF as an answer.
     *
     * @param from first deadline
     * @param to last deadline
     * @throws TasksException as {@link TaskOverview#of}
     */
    public ResponseEntity<Resource> of(Actor reader, TaskView view, LocalDate from, LocalDate to) {
        Agency agency = directory.agency(reader.agency());
        TaskFilter filter = TaskFilter.due(view, null, from, to);
        List<Line> months = overview.of(reader, filter, Grouping.MONTH);
        OverviewBody body = new OverviewBody(paper);
        body.open(agency, from, to, VietnamTime.today(clock));
        body.sum(view, months);
        List<Line> agencies = overview.of(reader, filter, Grouping.AGENCY);
        if (agencies.size() > 1) {
            body.count(Grouping.AGENCY, agencies);
        }
        body.count(Grouping.UNIT, overview.of(reader, filter, Grouping.UNIT));
        body.count(Grouping.PERSON, overview.of(reader, filter, Grouping.PERSON));
        body.count(Grouping.MONTH, months);
        List<TaskLine> overdue = overdue(reader, view, from, to);
        body.name(overdue, list.names(overdue));
        note(reader, view, from, to);
        return paper.of(agency, body.about(from, to), body.blocks());
    }

    private List<TaskLine> overdue(Actor reader, TaskView view, LocalDate from, LocalDate to) {
        return list.all(reader, TaskFilter.due(view, Timeliness.OVERDUE, from, to)).stream()
                .limit(MOST_OVERDUE)
                .toList();
    }

    private void note(Actor reader, TaskView view, LocalDate from, LocalDate to) {
        journal.record(new JournalEntry(
                reader.person().value(),
                reader.agency().value(),
                "tasks.act.overview-printed",
                "overview:" + view,
                Map.of("from", from.toString(), "to", to.toString())));
    }
}
