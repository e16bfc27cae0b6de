package vn.banggiang.tasks.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.banggiang.calendar.TimeLimit;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.UnitId;
import vn.banggiang.tasks.Doer;
import vn.banggiang.tasks.NewTask;
import vn.banggiang.tasks.TaskId;
import vn.banggiang.tasks.TasksException;

/**
 * The form with which a task is given, as it was sent.
 *
 * @param id made with the form, so that what is sent twice is given once
 * @param lead a unit or a person of the own agency
 * @param agencies other agencies, each of which gets a task of its own
 * @param with who co-operates
 */
record GivenForm(
        UUID id,
        @Nullable String title,
        @Nullable String words,
        @Nullable String lead,
        @Nullable List<UUID> agencies,
        @Nullable List<String> with,
        @Nullable Integer workingDays,
        @Nullable String deadline,
        @Nullable UUID parent) {

    private static final Pattern CHOICE =
            Pattern.compile("(unit|person):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final int MOST_AGENCIES = 300;

    /** INVALID {@code tasks.nobody-chosen} where nobody leads. */
    List<NewTask> tasks(AgencyId own, LocalDate day) {
        List<Doer> leads = new ArrayList<>();
        if (lead != null && !lead.isBlank()) {
            leads.add(doer(own, lead));
        }
        Objects.requireNonNullElse(agencies, List.<UUID>of()).stream()
                .distinct()
                .map(AgencyId::new)
                .map(Doer.OfAgency::new)
                .forEach(leads::add);
        if (leads.isEmpty()) {
            throw TasksException.invalid("lead", "tasks.nobody-chosen");
        }
        if (leads.size() > MOST_AGENCIES) {
            throw TasksException.invalid("lead", "tasks.too-many-helpers", MOST_AGENCIES);
        }
        List<Doer> helpers = Objects.requireNonNullElse(with, List.<String>of()).stream()
                .map(choice -> doer(own, choice))
                .toList();
        return leads.stream()
                .map(one -> new NewTask(
                        idFor(one, leads),
                        Objects.requireNonNullElse(title, ""),
                        Objects.requireNonNullElse(words, ""),
                        one,
                        helpers,
                        day,
                        null,
                        parent == null ? null : new TaskId(parent)))
                .toList();
    }

    TimeLimit limit() {
        return deadline == null || deadline.isBlank()
                ? new TimeLimit.WorkingDays(Objects.requireNonNullElse(workingDays, 0))
                : day("deadline", deadline);
    }

    /** INVALID {@code tasks.day-invalid} about this field. */
    static TimeLimit.Day day(String field, String typed) {
        return TypedDay.read(typed)
                .map(TimeLimit.Day::new)
                .orElseThrow(() -> TasksException.invalid(field, "tasks.day-invalid", typed));
    }

    static Doer doer(AgencyId own, String choice) {
        Matcher named = CHOICE.matcher(choice);
        if (!named.matches()) {
            throw TasksException.invalid("lead", "tasks.nobody-chosen");
        }
        UUID chosen = UUID.fromString(named.group(2));
        return named.group(1).equals("unit")
                ? new Doer.OfUnit(own, new UnitId(chosen))
                : new Doer.OfPerson(own, new PersonId(chosen));
    }

    /** The form's id for the first; of the others one that the same form makes again. */
    private TaskId idFor(Doer one, List<Doer> leads) {
        return one.equals(leads.getFirst())
                ? new TaskId(id)
                : new TaskId(
                        UUID.nameUUIDFromBytes((id + "/" + one.agency().value()).getBytes(StandardCharsets.UTF_8)));
    }
}
