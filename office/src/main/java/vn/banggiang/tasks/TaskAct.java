package vn.banggiang.tasks;

import java.util.Locale;

/** What can happen to a task. */
public enum TaskAct {
    GIVEN,
    CHANGED,
    ASSIGNED,
    PROGRESS,
    ASKED,
    ANSWERED,
    EXTENSION_ASKED,
    EXTENSION_GRANTED,
    EXTENSION_DECLINED,
    REPORTED,
    ACCEPTED,
    SENT_BACK,
    REOPENED,
    RESCHEDULED,
    WITHDRAWN,
    REMINDED,
    OVERDUE;

    /** Key of the label and name of the act in the journal, such as {@code tasks.act.given}. */
    public String key() {
        return "tasks.act." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
