package vn.banggiang.programmes.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.render.Block;
import vn.banggiang.programmes.Programme;
import vn.banggiang.programmes.ProgrammeId;
import vn.banggiang.programmes.ProgrammeViews;
import vn.banggiang.programmes.plan.NodeKind;
import vn.banggiang.tasks.ReportPaper;

/** A period's report as a báo cáo of Decree 30, its number and date still blank. It is Vietnamese, whoever takes it. */
@Service
public class ReportPrint {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<Integer> WIDTHS = List.of(7, 23, 15, 11, 9, 8, 12, 13);

    private final PeriodReports reports;
    private final ProgrammeViews views;
    private final Directory directory;
    private final ReportPaper paper;

    ReportPrint(PeriodReports reports, ProgrammeViews views, Directory directory, ReportPaper paper) {
        this.reports = reports;
        this.views = views;
        this.directory = directory;
        this.paper = paper;
    }

    /** The PDF as an answer; NOT_FOUND for who may not see the report. */
    public ResponseEntity<Resource> of(Actor reader, ProgrammeId programme, ReportId id) {
        PeriodReport report = reports.see(reader, programme, id);
        Programme printed = views.programme(reader, programme);
        String about = paper.text(
                "programmes.print.about", period(report), printed.charter().title());
        return paper.of(directory.agency(printed.agency()), about, body(printed, report));
    }

    private List<Block> body(Programme programme, PeriodReport report) {
        List<Block> body = new ArrayList<>();
        body.add(Block.Paragraph.of(paper.text(
                "programmes.print.opening",
                agencyName(programme),
                programme.charter().title(),
                period(report),
                DAY.format(report.takenOn()))));
        body.add(new Block.RomanHeading("I", paper.text("programmes.print.overall")));
        body.add(Block.Paragraph.of(overall(report)));
        body.add(new Block.RomanHeading("II", paper.text("programmes.print.lines")));
        body.add(new Block.Table(WIDTHS, header(), rows(report)));
        return body;
    }

    private String overall(PeriodReport report) {
        String figure = report.percent() == null
                ? paper.text("programmes.print.no-figure")
                : paper.text("programmes.print.figure", percent(report.percent()));
        String unknown =
                report.unknown().isEmpty() ? "" : " " + paper.text("programmes.print.unknown", report.unknown());
        return figure + unknown + " " + paper.text("programmes.print.late", report.late());
    }

    private List<String> header() {
        return List.of(
                paper.text("programmes.column.code"),
                paper.text("programmes.column.name"),
                paper.text("programmes.column.lead"),
                paper.text("programmes.column.to"),
                paper.text("programmes.progress"),
                paper.text("programmes.print.before"),
                paper.text("programmes.print.state"),
                paper.text("programmes.print.words"));
    }

    private List<List<String>> rows(PeriodReport report) {
        Map<AgencyId, Agency> leads = directory.agencies(report.lines().stream()
                .map(ReportLine::lead)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return report.lines().stream().map(line -> row(line, leads)).toList();
    }

    private List<String> row(ReportLine line, Map<AgencyId, Agency> leads) {
        Agency lead = line.lead() == null ? null : leads.get(line.lead());
        String late = line.lateBelow() == 0 ? "" : " " + paper.text("programmes.print.late-below", line.lateBelow());
        return List.of(
                line.code(),
                line.name(),
                lead == null ? "" : lead.name(),
                day(line.to()),
                line.kind() == NodeKind.MILESTONE ? "" : percent(line.percent()),
                line.kind() == NodeKind.MILESTONE ? "" : percent(line.before()),
                paper.text(line.state().key()) + late,
                line.words());
    }

    private String agencyName(Programme programme) {
        return directory.agency(programme.agency()).name();
    }

    private String period(PeriodReport report) {
        Period period = report.period();
        return paper.text(period.kind().key(), period.ordinal(), Integer.toString(period.year()));
    }

    private String percent(@Nullable BigDecimal percent) {
        return percent == null ? "" : paper.text("programmes.percent", percent);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
