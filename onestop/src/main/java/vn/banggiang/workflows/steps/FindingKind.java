package vn.banggiang.workflows.steps;

import java.util.Locale;

/** What can be wrong with a workflow. */
public enum FindingKind {
    /** It does not begin with a reception. */
    NO_RECEPTION,
    /** An exit names a step that is not there. */
    LEADS_NOWHERE,
    /** No case ever comes there. */
    UNREACHABLE,
    /** From there no result is ever handed over. */
    ENDLESS,
    /** Nobody holds the role in any agency that could do it. */
    NOBODY,
    /** An agency is asked that the directory does not know. */
    ASKS_UNKNOWN,
    /** What was accepted can only be stopped, not refused. */
    REFUSED_LATE,
    /** The longest way takes more than the law gives. */
    OVER_LEGAL_TIME;

    /** Message key of what it says. */
    public String key() {
        return "workflows.finding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
