package vn.banggiang.incoming;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What an incoming document calls for from whose turn it is. */
public enum IncomingCall {
    /** The clerk enters it in the register. */
    REGISTER,
    /** A leader directs it. */
    DIRECT,
    /** The lead takes it up; or takes it over from a handler who left. */
    START,
    /** The head of the lead unit gives it to one of the unit, or takes it up. */
    ASSIGN,
    /** A leader grants or declines the longer time that is asked for. */
    EXTEND,
    /** Its handler answers it. */
    ANSWER,
    /** Those it was given to are not there any more: a leader gives it to others. */
    REDIRECT;

    /** When it may be taken up. */
    static final Set<IncomingCall> STARTED_AT = EnumSet.of(START, ASSIGN);

    /** Key of the action's label. */
    public String key() {
        return "documents.action." + name().toLowerCase(Locale.ROOT);
    }
}
