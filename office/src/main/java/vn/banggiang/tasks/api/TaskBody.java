package vn.banggiang.tasks.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.UnitId;
import vn.banggiang.tasks.Doer;
import vn.banggiang.tasks.Extension;
import vn.banggiang.tasks.Task;
import vn.banggiang.tasks.TaskAct;
import vn.banggiang.tasks.TaskPower;
import vn.banggiang.tasks.TaskReading;
import vn.banggiang.tasks.TaskState;

/**
 * A task as JSON.
 *
 * @param atSource whether it is worked on where it comes from
 * @param percent null where nobody has said anything
 * @param powers what the caller is to it
 */
record TaskBody(
        UUID id,
        @Nullable UUID parent,
        String title,
        String words,
        DoerBody lead,
        List<DoerBody> with,
        UUID giver,
        UUID giverAgency,
        Instant givenAt,
        LocalDate deadline,
        TaskState state,
        @Nullable Integer percent,
        @Nullable LocalDate doneOn,
        boolean atSource,
        @Nullable LocalDate extensionAsked,
        boolean questionAsked,
        List<TaskPower> powers,
        List<UUID> parts,
        List<LineBody> history) {

    static TaskBody of(TaskReading.Seen seen) {
        Task task = seen.task();
        Extension wish = task.extension();
        return new TaskBody(
                task.id().value(),
                task.parent() == null ? null : task.parent().value(),
                task.title(),
                task.words(),
                DoerBody.of(task.lead()),
                task.with().stream().map(DoerBody::of).toList(),
                task.giver().value(),
                task.giverAgency().value(),
                task.givenAt(),
                task.deadline(),
                task.state(),
                task.percent(),
                task.doneOn(),
                task.atSource(),
                wish == null ? null : wish.until(),
                task.askedBy() != null,
                seen.powers().stream().sorted().toList(),
                seen.parts().stream().map(part -> part.id().value()).toList(),
                seen.history().stream()
                        .map(line -> new LineBody(line.at(), line.act(), line.who(), line.words(), line.percent()))
                        .toList());
    }

    /** An agency, a unit of it, or a person. */
    record DoerBody(
            @Nullable UUID agency,
            @Nullable UUID unit,
            @Nullable UUID person) {

        static DoerBody of(Doer doer) {
            UnitId unit = doer.unitOrNull();
            PersonId person = doer.personOrNull();
            return new DoerBody(
                    doer.agency().value(), unit == null ? null : unit.value(), person == null ? null : person.value());
        }
    }

    /** What happened. */
    record LineBody(
            Instant at,
            TaskAct act,
            String who,
            String words,
            @Nullable Integer percent) {}
}
