package vn.banggiang.programmes.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.layout.render.Block;
import vn.banggiang.layout.render.Draft;
import vn.banggiang.layout.render.LayoutRenderer;
import vn.banggiang.layout.render.Letterhead;
import vn.banggiang.programmes.Programme;
import vn.banggiang.programmes.ProgrammeId;
import vn.banggiang.programmes.ProgrammeViews;
import vn.banggiang.programmes.plan.NodeKind;
import vn.banggiang.shell.FileAnswer;

/** A period's report as a báo cáo of Decree 30, its number and date still blank. It is Vietnamese, whoever takes it. */
@Service
public class ReportPrint {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<Integer> WIDTHS = List.of(7, 23, 15, 11, 9, 8, 12, 13);

    private final PeriodReports reports;
    private final ProgrammeViews views;
    private final Directory directory;
    private final MessageSource messages;
    private final LayoutRenderer renderer = new LayoutRenderer();

    ReportPrint(PeriodReports reports, ProgrammeViews views, Directory directory, MessageSource messages) {
        this.reports = reports;
        this.views = views;
        this.directory = directory;
        this.messages = messages;
    }

    /** The PDF as an answer; NOT_FOUND for who may not see the report. */
    public ResponseEntity<Resource> of(Actor reader, ProgrammeId programme, ReportId id) {
        PeriodReport report = reports.see(reader, programme, id);
        Draft draft = draft(views.programme(reader, programme), report);
        return FileAnswer.of("report.pdf", MediaType.APPLICATION_PDF_VALUE, target -> renderer.render(draft, target));
    }

    private Draft draft(Programme programme, PeriodReport report) {
        Agency agency = directory.agency(programme.agency());
        return Draft.of(
                DocumentType.BAO_CAO,
                new Letterhead(
                        Optional.ofNullable(agency.parentLetterhead()),
                        agency.letterhead(),
                        "BC-" + agency.abbreviation().replace(' ', '-'),
                        agency.place()),
                text(
                        "programmes.print.about",
                        period(report),
                        programme.charter().title()),
                body(programme, report),
                signer(agency),
                List.of(text("programmes.print.filed")));
    }

    private List<Block> body(Programme programme, PeriodReport report) {
        List<Block> body = new ArrayList<>();
        body.add(Block.Paragraph.of(text(
                "programmes.print.opening",
                agencyName(programme),
                programme.charter().title(),
                period(report),
                DAY.format(report.takenOn()))));
        body.add(new Block.RomanHeading("I", text("programmes.print.overall")));
        body.add(Block.Paragraph.of(overall(report)));
        body.add(new Block.RomanHeading("II", text("programmes.print.lines")));
        body.add(new Block.Table(WIDTHS, header(), rows(report)));
        return body;
    }

    private String overall(PeriodReport report) {
        String figure = report.percent() == null
                ? text("programmes.print.no-figure")
                : text("programmes.print.figure", percent(report.percent()));
        String unknown = report.unknown().isEmpty() ? "" : " " + text("programmes.print.unknown", report.unknown());
        return figure + unknown + " " + text("programmes.print.late", report.late());
    }

    private List<String> header() {
        return List.of(
                text("programmes.column.code"),
                text("programmes.column.name"),
                text("programmes.column.lead"),
                text("programmes.column.to"),
                text("programmes.progress"),
                text("programmes.print.before"),
                text("programmes.print.state"),
                text("programmes.print.words"));
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
        String late = line.lateBelow() == 0 ? "" : " " + text("programmes.print.late-below", line.lateBelow());
        return List.of(
                line.code(),
                line.name(),
                lead == null ? "" : lead.name(),
                day(line.to()),
                line.kind() == NodeKind.MILESTONE ? "" : percent(line.percent()),
                line.kind() == NodeKind.MILESTONE ? "" : percent(line.before()),
                text(line.state().key()) + late,
                line.words());
    }

    private SignatureBlock signer(Agency agency) {
        return directory.holders(agency.id(), Role.LEADER).stream()
                .filter(post -> !post.deputy())
                .findFirst()
                .map(ReportPrint::block)
                .orElseGet(() -> new SignatureBlock(
                        List.of(), text("programmes.print.position"), text("programmes.print.signer")));
    }

    private static SignatureBlock block(Post leader) {
        return new SignatureBlock(List.of(), leader.position().toUpperCase(VIETNAMESE), leader.fullName());
    }

    private String agencyName(Programme programme) {
        return directory.agency(programme.agency()).name();
    }

    private String period(PeriodReport report) {
        Period period = report.period();
        return text(period.kind().key(), period.ordinal(), Integer.toString(period.year()));
    }

    private String percent(@Nullable BigDecimal percent) {
        return percent == null ? "" : text("programmes.percent", percent);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private String text(String key, Object... args) {
        return Objects.requireNonNull(messages.getMessage(key, args, VIETNAMESE));
    }
}
