package vn.banggiang.tasks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.banggiang.refusal.Refusal;

/** What the tasks refuse. */
public final class TasksException extends Refusal {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final String field;

    private TasksException(Kind kind, String field, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
    }

    private TasksException(Throwable cause, String field, String key, Object... args) {
        super(cause, Kind.INVALID, key, args);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }

    /** What was entered for this field cannot be accepted. */
    public static TasksException invalid(String field, String key, Object... args) {
        return new TasksException(Kind.INVALID, field, key, args);
    }

    /** A field without which this cannot be done is empty. */
    public static TasksException missing(String field) {
        return invalid(field, "tasks.text-missing", titled(field));
    }

    static TasksException tooLong(String field, int most) {
        return invalid(field, "tasks.text-too-long", titled(field), most);
    }

    static TasksException unreadable(Throwable cause, String file) {
        return new TasksException(cause, "files", "tasks.evidence-refused", file);
    }

    static TasksException after(LocalDate day, LocalDate latest) {
        return invalid("deadline", "tasks.deadline-after", DAY.format(day), DAY.format(latest));
    }

    /** It does not exist, or the person may not know that it does. */
    public static TasksException notFound() {
        return new TasksException(Kind.NOT_FOUND, "", "tasks.not-found");
    }

    /** The person gives no tasks to anybody, or not to those. */
    public static TasksException mayNotGive() {
        return forbidden("tasks.may-not-give");
    }

    /** Who neither leads nor heads anything has no overview. */
    static TasksException onlyLeaders() {
        return forbidden("tasks.only-leaders");
    }

    static TasksException forbidden(String key) {
        return new TasksException(Kind.FORBIDDEN, "", key);
    }

    static TasksException conflict(String key, Object... args) {
        return new TasksException(Kind.CONFLICT, "", key, args);
    }

    static TasksException wrongState(TaskState state) {
        return conflict("tasks.wrong-state", new DefaultMessageSourceResolvable(state.key()));
    }

    private static DefaultMessageSourceResolvable titled(String field) {
        return new DefaultMessageSourceResolvable(new String[] {"tasks.field." + field}, field);
    }
}
