package vn.banggiang.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;

/** How often more time was given, wherever the task is worked on. */
class ExtensionsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 8, 14);

    private final AgencyId agency = new AgencyId(UUID.randomUUID());
    private final PersonId leader = new PersonId(UUID.randomUUID());
    private final TaskId id = new TaskId(UUID.randomUUID());
    private final Task task = Task.given(until(DUE), true, agency, leader, Instant.EPOCH);

    @Test
    void aLaterDayIsMoreTimeAnEarlierOneIsNot() {
        assertThat(task.due(DUE.plusDays(1)).extensions()).isEqualTo(1);
        assertThat(task.due(DUE.plusDays(1)).due(DUE.plusDays(9)).extensions()).isEqualTo(2);
        assertThat(task.due(DUE.minusDays(1)).extensions()).isZero();
        assertThat(task.due(DUE).extensions()).isZero();
    }

    @Test
    void theSourceGivesMoreTimeAsWell() {
        assertThat(task.followed(until(DUE.plusDays(5)), leader).extensions()).isEqualTo(1);
        assertThat(task.followed(until(DUE), leader).extensions()).isZero();
    }

    @Test
    void whatIsToBeDoneAnewIsGivenAnew() {
        assertThat(task.withdrawn().followed(until(DUE.plusDays(5)), leader).extensions())
                .isZero();
    }

    private NewTask until(LocalDate deadline) {
        return new NewTask(id, "Rà soát thủ tục", "", new Doer.OfAgency(agency), List.of(), deadline, null, null);
    }
}
