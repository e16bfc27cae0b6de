package vn.banggiang.programmes.web;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.programmes.Programme;
import vn.banggiang.programmes.ProgrammeId;
import vn.banggiang.programmes.ProgrammeRights;
import vn.banggiang.programmes.ProgrammeState;
import vn.banggiang.programmes.ProgrammeViews;
import vn.banggiang.programmes.report.Period;
import vn.banggiang.programmes.report.PeriodKind;
import vn.banggiang.programmes.report.PeriodReport;
import vn.banggiang.programmes.report.PeriodReports;
import vn.banggiang.programmes.report.ReportId;
import vn.banggiang.programmes.report.ReportPrint;
import vn.banggiang.programmes.report.ReportState;

/** The reports of a programme, and one of them. */
@Controller
@RequestMapping("/programmes/{programme}/reports")
class ReportsController {

    private final PeriodReports reports;
    private final ReportPrint print;
    private final ProgrammeViews views;

    ReportsController(PeriodReports reports, ReportPrint print, ProgrammeViews views) {
        this.reports = reports;
        this.print = print;
        this.views = views;
    }

    @GetMapping
    String all(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID programme, Model model) {
        ProgrammeId id = new ProgrammeId(programme);
        Programme there = views.programme(reader.actor(), id);
        model.addAttribute("programme", there);
        model.addAttribute("reports", reports.of(reader.actor(), id));
        model.addAttribute(
                "writes", there.state() != ProgrammeState.DRAFT && PeriodReports.mayWrite(reader.actor(), there));
        return "programmes/report/all";
    }

    @PostMapping
    String take(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID programme,
            @RequestParam UUID id,
            @RequestParam PeriodKind period,
            @RequestParam int year,
            @RequestParam int ordinal) {
        ReportId taken = reports.take(
                by.actor(), new ProgrammeId(programme), new ReportId(id), new Period(period, year, ordinal));
        return address(programme, taken.value());
    }

    @GetMapping("/{id}")
    String report(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID programme,
            @PathVariable UUID id,
            Model model) {
        Programme there = views.programme(reader.actor(), new ProgrammeId(programme));
        PeriodReport report = reports.see(reader.actor(), there.id(), new ReportId(id));
        model.addAttribute("programme", there);
        model.addAttribute("report", report);
        model.addAttribute(
                "writes", report.state() == ReportState.DRAFT && PeriodReports.mayWrite(reader.actor(), there));
        model.addAttribute(
                "decides", report.state() == ReportState.SUBMITTED && ProgrammeRights.mayDecide(reader.actor(), there));
        return "programmes/report/one";
    }

    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal SignedIn reader, @PathVariable UUID programme, @PathVariable UUID id) {
        return print.of(reader.actor(), new ProgrammeId(programme), new ReportId(id));
    }

    @PostMapping("/{id}/words")
    String say(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID programme,
            @PathVariable UUID id,
            @RequestParam String code,
            @RequestParam(defaultValue = "") String words) {
        reports.say(by.actor(), new ProgrammeId(programme), new ReportId(id), code, words);
        return address(programme, id);
    }

    @PostMapping("/{id}/refresh")
    String refresh(@AuthenticationPrincipal SignedIn by, @PathVariable UUID programme, @PathVariable UUID id) {
        reports.refresh(by.actor(), new ProgrammeId(programme), new ReportId(id));
        return address(programme, id);
    }

    @PostMapping("/{id}/submit")
    String submit(@AuthenticationPrincipal SignedIn by, @PathVariable UUID programme, @PathVariable UUID id) {
        reports.submit(by.actor(), new ProgrammeId(programme), new ReportId(id));
        return address(programme, id);
    }

    @PostMapping("/{id}/return")
    String giveBack(@AuthenticationPrincipal SignedIn leader, @PathVariable UUID programme, @PathVariable UUID id) {
        reports.giveBack(leader.actor(), new ProgrammeId(programme), new ReportId(id));
        return address(programme, id);
    }

    @PostMapping("/{id}/approve")
    String approve(@AuthenticationPrincipal SignedIn leader, @PathVariable UUID programme, @PathVariable UUID id) {
        reports.approve(leader.actor(), new ProgrammeId(programme), new ReportId(id));
        return address(programme, id);
    }

    private static String address(UUID programme, UUID id) {
        return "redirect:/programmes/" + programme + "/reports/" + id;
    }
}
