package vn.banggiang.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;

/**
 * Something that is to be done until a day (Decree 30, art. 23 and 24).
 *
 * @param atSource whether it is still worked on where it comes from: what is done, given on or extended there shows here
 * @param deadline last day in time
 * @param percent what was last said of its progress; null where nobody has said anything: that is not 0
 * @param doneOn the day on which it was said to be done, by which it is in time or late; null before
 * @param extension more time that is asked for; null where nobody asks
 * @param extensions how often more time was given
 * @param askedBy who asked something that is not answered yet; null for nobody
 */
public record Task(
        TaskId id,
        @Nullable TaskId parent,
        @Nullable TaskSource source,
        boolean atSource,
        String title,
        String words,
        AgencyId giverAgency,
        PersonId giver,
        Instant givenAt,
        Doer lead,
        List<Doer> with,
        LocalDate deadline,
        TaskState state,
        @Nullable Integer percent,
        @Nullable LocalDate doneOn,
        @Nullable Extension extension,
        int extensions,
        @Nullable PersonId askedBy) {

    /** Copies the list. */
    public Task {
        with = List.copyOf(with);
    }

    static Task given(NewTask task, boolean atSource, AgencyId agency, PersonId giver, Instant at) {
        return new Task(
                task.id(),
                task.parent(),
                task.source(),
                atSource,
                task.title(),
                task.words(),
                agency,
                giver,
                at,
                task.lead(),
                task.with(),
                task.deadline(),
                TaskState.OPEN,
                null,
                null,
                null,
                0,
                null);
    }

    /** The source says anew what is to be done; what was taken back or done is to be done again. */
    Task followed(NewTask now, PersonId by) {
        return new Task(
                id,
                parent,
                source,
                true,
                now.title(),
                now.words(),
                giverAgency,
                by,
                givenAt,
                now.lead(),
                now.with(),
                now.deadline(),
                TaskState.OPEN,
                percent,
                null,
                null,
                extensionsUntil(now.deadline()),
                askedBy);
    }

    Task leadBy(Doer other) {
        requireOpen();
        return new Task(
                id,
                parent,
                source,
                atSource,
                title,
                words,
                giverAgency,
                giver,
                givenAt,
                other,
                with,
                deadline,
                state,
                percent,
                doneOn,
                extension,
                extensions,
                askedBy);
    }

    Task helpedBy(List<Doer> others) {
        requireOpen();
        return new Task(
                id,
                parent,
                source,
                atSource,
                title,
                words,
                giverAgency,
                giver,
                givenAt,
                lead,
                others,
                deadline,
                state,
                percent,
                doneOn,
                extension,
                extensions,
                askedBy);
    }

    Task progressed(int now) {
        requireOpen();
        return standing(state, now, null, extension);
    }

    Task reported(LocalDate day) {
        return standing(state.to(TaskState.REPORTED), 100, day, null);
    }

    /** Who gave it has looked; the day stays on which it was said to be done. */
    Task accepted(LocalDate today) {
        return standing(state.to(TaskState.DONE), 100, doneOn == null ? today : doneOn, null);
    }

    /** Sent back, or opened again. */
    Task again(@Nullable Integer now) {
        return standing(state.to(TaskState.OPEN), now, null, null);
    }

    Task withdrawn() {
        return standing(state.to(TaskState.WITHDRAWN), percent, null, null);
    }

    Task due(LocalDate day) {
        requireOpen();
        return new Task(
                id,
                parent,
                source,
                atSource,
                title,
                words,
                giverAgency,
                giver,
                givenAt,
                lead,
                with,
                day,
                state,
                percent,
                doneOn,
                null,
                extensionsUntil(day),
                askedBy);
    }

    Task asking(@Nullable Extension wish) {
        requireOpen();
        return standing(state, percent, doneOn, wish);
    }

    Task asked(@Nullable PersonId by) {
        return new Task(
                id,
                parent,
                source,
                atSource,
                title,
                words,
                giverAgency,
                giver,
                givenAt,
                lead,
                with,
                deadline,
                state,
                percent,
                doneOn,
                extension,
                extensions,
                by);
    }

    /** It is over where it comes from; what is left of it is left here. */
    Task leftBySource() {
        return new Task(
                id,
                parent,
                source,
                false,
                title,
                words,
                giverAgency,
                giver,
                givenAt,
                lead,
                with,
                deadline,
                state,
                percent,
                doneOn,
                extension,
                extensions,
                askedBy);
    }

    /** How it stands. */
    public TaskStanding standing() {
        return new TaskStanding(state, percent, deadline, doneOn);
    }

    private Task standing(TaskState next, @Nullable Integer now, @Nullable LocalDate done, @Nullable Extension wish) {
        return new Task(
                id,
                parent,
                source,
                atSource,
                title,
                words,
                giverAgency,
                giver,
                givenAt,
                lead,
                with,
                deadline,
                next,
                now,
                done,
                wish,
                extensions,
                askedBy);
    }

    /** A later day while it is to be done is more time; what is to be done anew is given anew. */
    private int extensionsUntil(LocalDate day) {
        return state == TaskState.OPEN && day.isAfter(deadline) ? extensions + 1 : extensions;
    }

    private void requireOpen() {
        if (state != TaskState.OPEN) {
            throw TasksException.wrongState(state);
        }
    }
}
