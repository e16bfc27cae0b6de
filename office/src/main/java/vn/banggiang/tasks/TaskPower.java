package vn.banggiang.tasks;

/** What somebody is to a task; what each may do with it follows from this and from the state that the task is in. */
public enum TaskPower {
    /** May look at it. */
    SEES,
    /** Gave it, or leads the agency that did. */
    GAVE,
    /** It waits for this person to be done or given on. */
    LEADS,
    /** May give it to another of the agency or unit. */
    ASSIGNS,
    /** Co-operates. */
    HELPS
}
