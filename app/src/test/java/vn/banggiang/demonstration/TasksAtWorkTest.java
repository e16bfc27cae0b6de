package vn.banggiang.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.tasks.TaskFilter;
import vn.banggiang.tasks.TaskList;
import vn.banggiang.tasks.TaskOverview;
import vn.banggiang.tasks.TaskOverview.Grouping;
import vn.banggiang.tasks.TaskView;
import vn.banggiang.tasks.Timeliness;

/** The demonstration's tasks of their own: of every kind where it is shown first, some elsewhere, each once. */
@PlatformTest
class TasksAtWorkTest {

    private final TasksAtWork story;
    private final Directory directory;
    private final TaskList list;
    private final TaskOverview overview;
    private final LocalDate today;

    TasksAtWorkTest(TasksAtWork story, Directory directory, TaskList list, TaskOverview overview, Clock clock) {
        this.story = story;
        this.directory = directory;
        this.list = list;
        this.overview = overview;
        this.today = VietnamTime.today(clock);
    }

    @Test
    void someAreDoneSomeAreLateAndNoneIsThereTwice() {
        List<OfficeCast> casts = directory.agencies().stream()
                .filter(agency -> agency.level() == AgencyLevel.DISTRICT)
                .flatMap(agency -> OfficeCast.of(agency, directory).stream())
                .limit(2)
                .toList();
        for (int twice = 0; twice < 2; twice++) {
            casts.forEach(office -> story.play(office, casts, () -> false));
        }

        OfficeCast first = casts.getFirst();
        OfficeCast second = casts.get(1);
        assertThat(given(first, TaskView.AGENCY)).isEqualTo(13);
        assertThat(given(first, TaskView.BY_AGENCY)).isEqualTo(14);
        assertThat(given(second, TaskView.AGENCY)).isEqualTo(4);
        TaskOverview.Line unit =
                overview.of(first.leader(), all(TaskView.AGENCY), Grouping.UNIT).getFirst();
        for (Timeliness one : Timeliness.values()) {
            assertThat(unit.of(one)).as(one.name()).isPositive();
        }
    }

    private long given(OfficeCast office, TaskView view) {
        TaskFilter filter = TaskFilter.due(view, Timeliness.GIVEN, today.minusYears(1), today.plusYears(1));
        return list.page(office.leader(), filter).total();
    }

    private TaskFilter all(TaskView view) {
        return TaskFilter.due(view, null, today.minusYears(1), today.plusYears(1));
    }
}
