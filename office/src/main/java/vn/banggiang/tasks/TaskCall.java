package vn.banggiang.tasks;

import java.util.Locale;

/** What a task calls for. */
public enum TaskCall {
    /** It is said to be done: who gave it looks. */
    CHECK,
    /** More time is asked for. */
    EXTEND,
    /** Something is asked. */
    ANSWER,
    /** The agency or the unit has it, and nobody of it yet. */
    ASSIGN,
    /** Somebody is to do it. */
    DO;

    /** Message key of the action. */
    public String key() {
        return "tasks.action." + name().toLowerCase(Locale.ROOT);
    }
}
