package vn.banggiang.tasks.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.tables.SheetFormat;
import vn.banggiang.tasks.TaskFilter;
import vn.banggiang.tasks.TaskOverview;
import vn.banggiang.tasks.TaskState;
import vn.banggiang.tasks.TaskView;
import vn.banggiang.tasks.TasksException;
import vn.banggiang.tasks.Timeliness;

/**
 * A list of tasks as its address has it.
 *
 * @param status one state; null for what is to be done or looked at, unless timeliness says otherwise
 * @param whole whether all states are meant
 */
public record TaskQuery(
        @Nullable TaskView view,
        @Nullable TaskState status,
        @Nullable Boolean whole,
        @Nullable Timeliness timeliness,
        @Nullable String q,
        @Nullable String from,
        @Nullable String to,
        @Nullable UUID agency,
        @Nullable UUID unit,
        @Nullable UUID person,
        @Nullable Integer page) {

    /** Where the list is. */
    public static final String PAGE = "/tasks";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Set<TaskState> TO_BE_DONE = Set.of(TaskState.OPEN, TaskState.REPORTED);

    /** INVALID {@code tasks.day-invalid} for what is no day. */
    TaskFilter filter() {
        return new TaskFilter(
                shown(),
                states(),
                timeliness,
                words(),
                day("from", from),
                day("to", to),
                agency,
                unit,
                person,
                Objects.requireNonNullElse(page, 0));
    }

    /** The view that is shown. */
    public TaskView shown() {
        return Objects.requireNonNullElse(view, TaskView.FOR_ME);
    }

    /** The words that are searched for. */
    public String words() {
        return Objects.requireNonNullElse(q, "");
    }

    /** Whether every state is shown. */
    public boolean all() {
        return Boolean.TRUE.equals(whole);
    }

    private Set<TaskState> states() {
        if (status != null) {
            return Set.of(status);
        }
        return all() || timeliness != null ? Set.of() : TO_BE_DONE;
    }

    /** The address of another view, without its filters. */
    public static String view(TaskView view) {
        return PAGE + "?view=" + view;
    }

    /** What the page's filters are, for forms that keep them; what narrows nothing is left out. */
    public Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        put(params, "view", shown());
        put(params, "status", status);
        put(params, "whole", all() ? true : null);
        put(params, "timeliness", timeliness);
        put(params, "q", words().isBlank() ? null : words());
        put(params, "from", from == null || from.isBlank() ? null : from);
        put(params, "to", to == null || to.isBlank() ? null : to);
        put(params, "agency", agency);
        put(params, "unit", unit);
        put(params, "person", person);
        return params;
    }

    /** Another page of it. */
    public String at(int other) {
        return address(PAGE, "page", String.valueOf(other));
    }

    /** All of it as a file. */
    public String file(SheetFormat format) {
        return address(PAGE + "/export", "format", format.name());
    }

    /** The list of exactly what a figure of an overview counts; empty for what has no key. */
    public String counted(TaskOverview.Grouping by, TaskOverview.Line line, Timeliness one) {
        return line.key()
                .map(key -> switch (by) {
                    case AGENCY -> narrowed(one, from, to, UUID.fromString(key), null, null);
                    case UNIT -> narrowed(one, from, to, null, UUID.fromString(key), null);
                    case PERSON -> narrowed(one, from, to, null, null, UUID.fromString(key));
                    case MONTH -> {
                        LocalDate first = line.month();
                        LocalDate last = first.plusMonths(1).minusDays(1);
                        yield narrowed(one, later(first), earlier(last), null, null, null);
                    }
                })
                .map(query -> query.at(0))
                .orElse("");
    }

    /** The list of all that the figures of one kind count together. */
    public String summed(Timeliness one) {
        return narrowed(one, from, to, null, null, null).at(0);
    }

    private TaskQuery narrowed(
            Timeliness one,
            @Nullable String first,
            @Nullable String last,
            @Nullable UUID agencies,
            @Nullable UUID units,
            @Nullable UUID people) {
        return new TaskQuery(view, null, null, one, null, first, last, agencies, units, people, null);
    }

    private String later(LocalDate first) {
        LocalDate own = day("from", from);
        return DAY.format(own != null && own.isAfter(first) ? own : first);
    }

    private String earlier(LocalDate last) {
        LocalDate own = day("to", to);
        return DAY.format(own != null && own.isBefore(last) ? own : last);
    }

    /** The same overview otherwise grouped, or seen from elsewhere. */
    public String overview(TaskView other, TaskOverview.Grouping by) {
        return overviewAt("", other, by);
    }

    /** The overview as a file. */
    public String overviewFile(TaskOverview.Grouping by, SheetFormat format) {
        return overviewAt("/export", shown(), by) + "&format=" + format;
    }

    /** The overview as a report. */
    public String overviewReport(TaskOverview.Grouping by) {
        return overviewAt("/report", shown(), by);
    }

    private String overviewAt(String end, TaskView other, TaskOverview.Grouping by) {
        return UriComponentsBuilder.fromPath(PAGE + "/overview" + end)
                .queryParam("view", other)
                .queryParam("by", by)
                .queryParam("from", "{from}")
                .queryParam("to", "{to}")
                .encode()
                .buildAndExpand(
                        Map.of("from", Objects.requireNonNullElse(from, ""), "to", Objects.requireNonNullElse(to, "")))
                .toUriString();
    }

    private String address(String path, String name, String value) {
        var address = UriComponentsBuilder.fromPath(path);
        Map<String, String> values = params();
        values.put(name, value);
        values.keySet().forEach(one -> address.queryParam(one, "{" + one + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static void put(Map<String, String> params, String name, @Nullable Object value) {
        if (value != null) {
            params.put(name, value.toString());
        }
    }

    private static @Nullable LocalDate day(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return TypedDay.read(typed).orElseThrow(() -> TasksException.invalid(field, "tasks.day-invalid", typed));
    }
}
