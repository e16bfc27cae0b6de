package vn.banggiang.cases.facts;

import java.util.Locale;
import java.util.Optional;
import vn.banggiang.procedures.facts.ChannelKind;

/** What whoever applied is told of their case. */
public enum CaseNotice {
    /** It was sent, and has a number. */
    SENT(false),
    ACCEPTED(false),
    COMPLETION_ASKED(true),
    REFUSED(true),
    EXTENDED(true),
    APOLOGISED(true),
    STOPPED(true),
    /** The result is there. */
    READY(true),
    RETURNED(false);

    private final boolean mustArrive;

    CaseNotice(boolean mustArrive) {
        this.mustArrive = mustArrive;
    }

    /**
     * What is told of an act; empty where nothing is.
     *
     * @param after the case as the act left it
     */
    public static Optional<CaseNotice> of(CaseAct act, Case after) {
        return Optional.ofNullable(
                switch (act) {
                    case SUBMITTED -> after.channel() == ChannelKind.COUNTER ? null : SENT;
                    case ACCEPTED -> ACCEPTED;
                    case REFUSED -> REFUSED;
                    case COMPLETION_ASKED -> COMPLETION_ASKED;
                    case EXTENDED -> EXTENDED;
                    case APOLOGISED -> APOLOGISED;
                    case STOPPED -> STOPPED;
                    case MOVED -> after.state() == CaseState.DECIDED ? READY : null;
                    case RETURNED -> RETURNED;
                    default -> null;
                });
    }

    /** Whether somebody is told otherwise where it does not arrive. */
    public boolean mustArrive() {
        return mustArrive;
    }

    /** Message key of what is said; its advice says what to do. */
    public String key() {
        return "cases.notice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
