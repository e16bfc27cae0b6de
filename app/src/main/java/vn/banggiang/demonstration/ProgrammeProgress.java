package vn.banggiang.demonstration;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.programmes.Measuring;
import vn.banggiang.programmes.Node;
import vn.banggiang.programmes.ProgrammeId;
import vn.banggiang.programmes.ProgrammeViews;
import vn.banggiang.programmes.report.Period;
import vn.banggiang.programmes.report.PeriodKind;
import vn.banggiang.programmes.report.PeriodReports;
import vn.banggiang.programmes.report.ReportId;
import vn.banggiang.tasks.Checking;
import vn.banggiang.tasks.Doing;
import vn.banggiang.tasks.TaskId;
import vn.banggiang.tasks.TaskState;
import vn.banggiang.tasks.Tasks;

/** How far the demonstration's programme comes: readings, reached milestones, tasks done and late, two approved reports. */
@Component
class ProgrammeProgress {

    private static final ProgrammeStory STORY = ProgrammeStory.read();

    /** Of each indicator, so many days ago. */
    private static final Map<String, List<Integer>> READINGS =
            Map.of("M1", List.of(42, 58, 71, 80), "M2", List.of(30, 55, 68, 83), "M3", List.of(12, 25, 31, 44));

    private static final List<Integer> DAYS_AGO = List.of(640, 420, 200, 40);
    private static final Set<String> REACHED = Set.of("K1", "K2", "K4", "K5");
    private static final Set<String> LATE = Set.of("N1.4", "N3.3", "N5.2");
    private static final Set<String> SILENT = Set.of("N2.5", "N5.5", "N6.4");
    private static final int LATES_PERCENT = 70;
    private static final int GOALS = 6;
    private static final int TASKS = 5;
    private static final String LAST = "report that waits";

    private final Measuring measuring;
    private final Doing doing;
    private final Checking checking;
    private final Tasks tasks;
    private final PeriodReports reports;
    private final ProgrammeViews views;
    private final Clock clock;

    ProgrammeProgress(
            Measuring measuring,
            Doing doing,
            Checking checking,
            Tasks tasks,
            PeriodReports reports,
            ProgrammeViews views,
            Clock clock) {
        this.measuring = measuring;
        this.doing = doing;
        this.checking = checking;
        this.tasks = tasks;
        this.reports = reports;
        this.views = views;
        this.clock = clock;
    }

    /** In the order of their time; the last is the report that waits for the leader today. */
    List<Act> of(OfficeCast owner, List<OfficeCast> casts, ProgrammeId id) {
        List<Act> acts = new ArrayList<>();
        for (int each = 0; each < DAYS_AGO.size(); each++) {
            int reading = each;
            acts.add(new Act(daysAgo(DAYS_AGO.get(each)), () -> measure(owner, id, reading)));
        }
        REACHED.forEach(code -> acts.add(new Act(daysAgo(30), () -> reach(owner, id, code))));
        int year = VietnamTime.today(clock).getYear();
        for (int goal = 1; goal <= GOALS; goal++) {
            for (int task = 1; task <= TASKS; task++) {
                String code = "N" + goal + "." + task;
                acts.add(new Act(at(LocalDate.of(year - 1, 12, 10)), () -> work(owner, casts, id, code)));
                acts.add(new Act(daysAgo(20), () -> work(owner, casts, id, code)));
            }
        }
        for (int ago = 2; ago >= 1; ago--) {
            int of = year - ago;
            acts.add(new Act(
                    at(LocalDate.of(of, 12, 20)),
                    () -> approve(owner, id, report(owner, id, PeriodKind.YEAR, "of " + of))));
        }
        acts.add(new Act(clock.instant(), () -> report(owner, id, PeriodKind.QUARTER, LAST)));
        return acts.stream().sorted(Comparator.comparing(Act::at)).toList();
    }

    /** Whether all of it was played, at this start or before. */
    boolean isOver(OfficeCast owner, ProgrammeId id) {
        return reports.of(owner.leader(), id).stream()
                .anyMatch(report -> report.id().value().equals(id(LAST)));
    }

    private void measure(OfficeCast owner, ProgrammeId id, int reading) {
        READINGS.forEach((code, values) -> node(owner, id, code)
                .ifPresent(node -> measuring.measure(
                        owner.specialist(),
                        id,
                        node.id(),
                        id(code + " reading " + reading),
                        VietnamTime.today(clock),
                        BigDecimal.valueOf(values.get(reading)),
                        STORY.evidence())));
    }

    private void reach(OfficeCast owner, ProgrammeId id, String code) {
        node(owner, id, code)
                .filter(node -> node.reachedOn() == null)
                .ifPresent(node -> measuring.reach(
                        owner.specialist(), id, node.id(), node.plan().to(), STORY.done()));
    }

    private void work(OfficeCast owner, List<OfficeCast> casts, ProgrammeId id, String code) {
        Node node = node(owner, id, code).orElseThrow();
        TaskId task = new TaskId(node.id().value());
        LocalDate today = VietnamTime.today(clock);
        LocalDate from = Objects.requireNonNull(node.plan().from());
        LocalDate to = Objects.requireNonNull(node.plan().to());
        boolean done = Optional.ofNullable(tasks.standings(List.of(task)).get(task))
                .filter(standing -> standing.state() == TaskState.OPEN)
                .isEmpty();
        if (done || from.isAfter(today) || SILENT.contains(code)) {
            return;
        }
        OfficeCast lead = casts.stream()
                .filter(cast -> cast.agency().id().equals(node.plan().lead()))
                .findFirst()
                .orElseThrow();
        if (to.isAfter(today) || LATE.contains(code)) {
            int percent = to.isAfter(today) ? share(from, to, today) : LATES_PERCENT;
            doing.progress(lead.leader(), task, percent, STORY.progress(), List.of());
        } else {
            doing.report(lead.leader(), task, STORY.done(), List.of());
            checking.accept(owner.leader(), task, STORY.accepted());
        }
    }

    private static int share(LocalDate from, LocalDate to, LocalDate today) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return Math.clamp(90 * ChronoUnit.DAYS.between(from, today) / whole, 5, 90);
    }

    private ReportId report(OfficeCast owner, ProgrammeId id, PeriodKind kind, String which) {
        ReportId report = reports.take(
                owner.specialist(), id, new ReportId(id(which)), Period.of(kind, VietnamTime.today(clock)));
        LATE.forEach(code -> reports.say(owner.specialist(), id, report, code, STORY.late()));
        reports.submit(owner.specialist(), id, report);
        return report;
    }

    private void approve(OfficeCast owner, ProgrammeId id, ReportId report) {
        reports.approve(owner.leader(), id, report);
    }

    private Optional<Node> node(OfficeCast owner, ProgrammeId id, String code) {
        return views.programme(owner.leader(), id).node(code);
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(days, ChronoUnit.DAYS);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(15, 0)).atZone(VietnamTime.ZONE).toInstant();
    }

    private static UUID id(String what) {
        return UUID.nameUUIDFromBytes(("banggiang/demonstration/programme/" + what).getBytes(StandardCharsets.UTF_8));
    }
}
