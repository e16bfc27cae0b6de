package vn.banggiang.tasks.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.tasks.OverviewReport;
import vn.banggiang.tasks.TaskFilter;
import vn.banggiang.tasks.TaskOverview;
import vn.banggiang.tasks.TaskOverview.Grouping;
import vn.banggiang.tasks.TaskView;
import vn.banggiang.tasks.Timeliness;

/** The leaders' overview of tasks for programs: of what falls due from one day to another, this year where none is named. */
@RestController
@RequestMapping("/api/v1/tasks/overview")
class TaskOverviewApi {

    private final TaskOverview overview;
    private final OverviewReport report;
    private final Clock clock;

    TaskOverviewApi(TaskOverview overview, OverviewReport report, Clock clock) {
        this.overview = overview;
        this.report = report;
        this.clock = clock;
    }

    /** Counted by agency, unit, person or month. */
    @GetMapping
    List<LineBody> overview(
            @AuthenticationPrincipal SignedIn caller,
            @RequestParam(defaultValue = "AGENCY") TaskView view,
            @RequestParam(defaultValue = "UNIT") Grouping by,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to) {
        return overview
                .of(
                        caller.actor(),
                        TaskFilter.due(view, null, from.orElseGet(this::first), to.orElseGet(this::last)),
                        by)
                .stream()
                .map(LineBody::of)
                .toList();
    }

    /** As a báo cáo of Decree 30. */
    @GetMapping("/report")
    ResponseEntity<Resource> report(
            @AuthenticationPrincipal SignedIn caller,
            @RequestParam(defaultValue = "AGENCY") TaskView view,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to) {
        return report.of(caller.actor(), view, from.orElseGet(this::first), to.orElseGet(this::last));
    }

    private LocalDate first() {
        return VietnamTime.today(clock).withDayOfYear(1);
    }

    private LocalDate last() {
        LocalDate today = VietnamTime.today(clock);
        return today.withDayOfYear(today.lengthOfYear());
    }

    /**
     * What is counted together.
     *
     * @param key id, or year and month; null for what has none, as tasks that no person has yet
     * @param name empty for a month and for what has no key
     */
    record LineBody(@Nullable String key, String name, Map<Timeliness, Long> counts) {

        static LineBody of(TaskOverview.Line line) {
            return new LineBody(line.key().orElse(null), line.name(), line.counts());
        }
    }
}
