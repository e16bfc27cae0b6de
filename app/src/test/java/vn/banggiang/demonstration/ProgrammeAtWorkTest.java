package vn.banggiang.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.programmes.ProgrammeFilter;
import vn.banggiang.programmes.ProgrammeId;
import vn.banggiang.programmes.ProgrammeLine;
import vn.banggiang.programmes.ProgrammeList;
import vn.banggiang.programmes.ProgrammeState;
import vn.banggiang.programmes.ProgrammeView;
import vn.banggiang.programmes.ProgrammeViews;
import vn.banggiang.programmes.progress.NodeProgress;
import vn.banggiang.programmes.progress.NodeState;
import vn.banggiang.programmes.report.PeriodReport;
import vn.banggiang.programmes.report.PeriodReports;
import vn.banggiang.programmes.report.ReportState;

/** The demonstration's programme of action: stopped in the middle it goes on where it was, and has every state. */
@PlatformTest
class ProgrammeAtWorkTest {

    private final ProgrammeAtWork story;
    private final Directory directory;
    private final ProgrammeList list;
    private final ProgrammeViews views;
    private final PeriodReports reports;

    ProgrammeAtWorkTest(
            ProgrammeAtWork story,
            Directory directory,
            ProgrammeList list,
            ProgrammeViews views,
            PeriodReports reports) {
        this.story = story;
        this.directory = directory;
        this.list = list;
        this.views = views;
        this.reports = reports;
    }

    @Test
    void somethingIsDoneSomethingIsLateAndTwoReportsAreApproved() {
        List<OfficeCast> casts = directory.agencies().stream()
                .filter(agency -> agency.level() != AgencyLevel.COMMUNE)
                .flatMap(agency -> OfficeCast.of(agency, directory).stream())
                .limit(8)
                .toList();
        OfficeCast owner = casts.getFirst();
        AtomicInteger left = new AtomicInteger(20);

        story.play(casts, () -> left.getAndDecrement() <= 0);
        story.play(casts, () -> false);
        story.play(casts, () -> false);

        List<ProgrammeLine> lines = list.page(
                        owner.leader(), new ProgrammeFilter(Set.of(ProgrammeState.IN_FORCE), "36-NQ/TW", 0))
                .lines();
        assertThat(lines).hasSize(1);
        ProgrammeId id = lines.getFirst().id();
        ProgrammeView view = views.now(casts.get(1).leader(), id);
        assertThat(view.programme().nodes()).hasSize(44);
        assertThat(view.progress().percent()).isNotNull();
        assertThat(view.progress().unknown()).isNotEmpty();
        assertThat(view.progress().all().map(NodeProgress::state).distinct())
                .contains(NodeState.DONE, NodeState.LATE, NodeState.UNDER_WAY, NodeState.UNKNOWN, NodeState.AWAITED);
        assertThat(reports.of(owner.leader(), id))
                .extracting(PeriodReport::state)
                .containsExactly(ReportState.SUBMITTED, ReportState.APPROVED, ReportState.APPROVED);
    }
}
